/// Commands that may name the child before what is done: `diary A-… add` is `diary add A-…`.
enum WordOrder {
    private static let verbs: Set<String> = ["add", "list"]

    static func usual(_ arguments: [String]) -> [String] {
        guard arguments.count >= 3, arguments[0] == "diary", verbs.contains(arguments[2]),
            !verbs.contains(arguments[1]), arguments[1] != "correct", !arguments[1].hasPrefix("-")
        else { return arguments }
        return ["diary", arguments[2], arguments[1]] + arguments.dropFirst(3)
    }
}
