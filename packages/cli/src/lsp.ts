export function startStdioServer(): void {}
