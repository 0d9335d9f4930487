import { indexOf, type Model } from '@perkada/model';

/** A unit as a generated module takes it: by id, or described where only a case declares it. */
export function acuanUnit(model: Model, id: string): unknown {
    const unit = indexOf(model).unit.get(id)!;
    if (unit.kasus === undefined) return id;
    return {
        id,
        ...(unit.susunan === undefined ? {} : { susunan: unit.susunan }),
        bersusunanSendiri: unit.bersusunanSendiri,
        ...(unit.induk === undefined ? {} : { induk: acuanUnit(model, unit.induk) }),
        ...(unit.pemimpin === undefined ? {} : { pemimpin: unit.pemimpin }),
    };
}
