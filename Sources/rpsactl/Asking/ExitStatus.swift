/// What the process tells its caller; the numbers are those of sysexits.h.
enum ExitStatus: Int32, Sendable {
    case done = 0
    case refused = 1
    case usage = 64
    case badInput = 65
    case unreachable = 69
    case defect = 70
    case notPermitted = 77

    /// The one table from names of errors to statuses.
    init(errorName name: String) {
        switch name {
        case "id.rpsa.Shelter.BadInput", "id.rpsa.Shelter.LayoutRefused",
            "org.varlink.service.InvalidParameter":
            self = .badInput
        case "id.rpsa.Shelter.StorageFailed", "id.rpsa.Shelter.TooManyConnections":
            self = .unreachable
        case "id.rpsa.Alerts.NotInGroup", "org.varlink.service.PermissionDenied":
            self = .notPermitted
        default:
            self = name.hasPrefix("id.rpsa.") ? .refused : .defect
        }
    }
}
