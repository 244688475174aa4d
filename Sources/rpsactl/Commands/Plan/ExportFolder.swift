import Glibc
import RPSAProtocol

/// The folder into which a plan's instance and solution are written, for its owner alone: they describe children.
struct ExportFolder {
    private let path: String

    /// Makes the folder if it is not there, and finds out whether it can be written into.
    init(_ path: String) throws(Failure) {
        self.path = path
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Self.fault(path) }
        var state = stat()
        guard stat(path, &state) == 0 else { throw Self.fault(path) }
        guard state.st_mode & S_IFMT == S_IFDIR else {
            throw .badOutput(path: SafeText.clean(path), errno: ENOTDIR)
        }
        guard access(path, W_OK | X_OK) == 0 else { throw Self.fault(path) }
    }

    /// Replaces both files, each as a whole, and answers with their paths.
    func write(_ reply: PlanBeds.Reply) throws(Failure) -> [String] {
        guard let instance = reply.instance, let solution = reply.solution else {
            throw .malformedReply(method: PlanBeds.method)
        }
        return [try write(instance, as: "instance.json"), try write(solution, as: "solution.json")]
    }

    private func write(_ text: String, as name: String) throws(Failure) -> String {
        let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
        try WholeFile.replace(file, with: Array(text.utf8))
        return file
    }

    private static func fault(_ path: String) -> Failure {
        .badOutput(path: SafeText.clean(path), errno: errno)
    }
}
