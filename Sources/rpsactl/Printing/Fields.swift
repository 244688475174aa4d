/// Lines of `label  value`, the values below each other.
struct Fields {
    private var lines: [(label: String, value: String)] = []

    mutating func add(_ label: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        lines.append((label, SafeText.clean(value)))
    }

    var text: String {
        let width = lines.reduce(0) { max($0, $1.label.count) }
        return lines.map { Padding.fit($0.label, width) + "  " + $0.value }.joined(separator: "\n")
    }
}
