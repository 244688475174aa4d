import Glibc

/// The file that keeps the last step that was told, so that nothing is told twice or left out over a restart.
struct StepFile {
    private static let byteCountMax = 32

    var path: String

    /// The step, or nil where there is no file yet.
    func step() throws(Failure) -> Int? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 && errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw .badFile(path: SafeText.clean(path), .unreadable(errno: errno)) }
        defer { close(descriptor) }
        guard let bytes = InputFile.read(descriptor, byteCountMax: Self.byteCountMax) else {
            let fault: InputFault = errno == EISDIR ? .noStep : .unreadable(errno: errno)
            throw .badFile(path: SafeText.clean(path), fault)
        }
        let line = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
        guard let step = Int(line), step >= 0 else { throw .badFile(path: SafeText.clean(path), .noStep) }
        return step
    }

    /// Whether it can be written at all, asked before anything is told.
    func probe() throws(Failure) {
        let trial = path + ".trial"
        do throws(Failure) {
            try WholeFile.replace(trial, with: [])
        } catch {
            guard case .badOutput(_, let number) = error else { throw error }
            throw .badOutput(path: SafeText.clean(path), errno: number)
        }
        unlink(trial)
    }

    func keep(_ step: Int) throws(Failure) {
        try WholeFile.replace(path, with: Array("\(step)\n".utf8))
    }
}
