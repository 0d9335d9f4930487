import { formatDasar, indexOf, type Langkah, type Model } from '@perkada/model';
import { type GeneratedFile, judulPeraturan, kebab, namaBerkas } from '../file.js';
import { generatedMark } from '../mark.js';
import { hurufBesar, Norma } from '../text/norma.js';
import { alirOf, type Simpul, tidakDiatur } from './alur.js';
import { renderBpmn } from './xml.js';

/** A procedure or stage to be drawn, with the name of its file. */
interface Prosedur {
    readonly berkas: string;
    readonly id: string;
    readonly nama: string;
    readonly dasar: string;
    readonly langkah: readonly Langkah[];
}

function prosedurOf(model: Model): Prosedur[] {
    const dasar = (items: readonly Parameters<typeof formatDasar>[0][]) => items.map(formatDasar).join(', ');
    const procedures = model.mekanisme.map((item) => ({
        berkas: `mekanisme-${kebab(item.id)}`,
        id: `Mekanisme_${item.id}`,
        nama: item.label,
        dasar: dasar(item.dasar),
        langkah: item.langkah,
    }));
    const stages = model.tahapan.map((item) => {
        const whom = item.susunan ?? (item.bagi.length > 0 ? item.bagi.join(' ') : 'umum');
        const susunan =
            item.susunan === undefined ? undefined : indexOf(model).susunan.get(item.susunan)?.label;
        return {
            berkas: `tahapan-${kebab(whom)}-${item.tahap}`,
            id: `Tahap_${whom.replace(/[^A-Za-z0-9]+/g, '_')}_${item.tahap}`,
            nama: `Tahap ${item.tahap}${susunan === undefined ? '' : ` pada ${susunan}`}`,
            dasar: dasar(item.dasar),
            langkah: item.langkah,
        };
    });
    return [...procedures, ...stages];
}

/** The sentence of a step with its basis, for the documentation of its task. */
function uraian(norma: Norma, node: Simpul): string | undefined {
    if (node.nama === tidakDiatur) return 'Peraturan tidak mengatur apa yang terjadi pada hasil lain.';
    const step = node.langkah;
    if (!step || node.jenis !== 'tugas') return undefined;
    const sentence = hurufBesar(norma.kalimat(step, step.pelaku, step.modalitas, step.penanda, step.syarat));
    const basis = step.dasar.map(formatDasar).join(', ');
    return basis === '' ? `${sentence}.` : `${sentence}. Dasar: ${basis}.`;
}

/**
 * Every procedure and stage of a regulation as BPMN 2.0 with diagram interchange: a lane for each actor,
 * user tasks, exclusive gateways with FEEL conditions (`=hasil_b = "disetujui"`), an end event for each
 * end state, data objects for letters, and message flows to those who only receive.
 */
export async function generateBpmn(model: Model): Promise<GeneratedFile[]> {
    const norma = new Norma(model);
    const folder = namaBerkas(model.identitas);
    const files: GeneratedFile[] = [];
    const used = new Set<string>();
    for (const item of prosedurOf(model)) {
        const alir = alirOf(norma, model, item.langkah);
        if (!alir) continue;
        let name = item.berkas;
        for (let count = 2; used.has(name); count++) name = `${item.berkas}-${count}`;
        used.add(name);
        const notes = [
            judulPeraturan(model.identitas),
            ...(item.dasar === '' ? [] : [`Dasar: ${item.dasar}`]),
            ...(alir.takTercapai.length === 0
                ? []
                : [`Langkah yang tidak tercapai dan tidak digambar: ${alir.takTercapai.join(', ')}`]),
        ];
        const xml = await renderBpmn(alir, {
            id: item.id,
            nama: item.nama,
            dokumentasi: `${notes.join('. ')}.`,
            uraian: (node) => uraian(norma, node),
        });
        files.push({
            path: `${folder}/${name}.bpmn`,
            content: xml.replace('?>\n', `?>\n<!-- ${generatedMark} -->\n`),
        });
    }
    return files;
}
