/// The change of shifts, and the children's diaries.
protocol ShiftWords {
    func text(_ kind: ShiftKind) -> String
    func text(_ kind: WatchKind) -> String
    func handoverTitle(_ site: String, since: String, until: String) -> String
    func houseCount(opening: Int, arrivals: Int, exits: Int, closing: Int) -> String
    func awayCount(onLeave: Int, missing: Int) -> String
    var happened: String { get }
    var nothingHappened: String { get }
    var recordedLate: String { get }
    var alertsOfShift: String { get }
    func olderAlerts(_ count: Int) -> String
    var diariesAdvice: String { get }
    var incompleteRecords: String { get }
    var toWatch: String { get }
    func countersignsWait(_ count: Int) -> String
    var printHandoverAdvice: String { get }
    func lateSince(_ time: String) -> String

    func text(_ kind: DiaryKind) -> String
    func askDiaryKind(_ kinds: [String]) -> String
    func diaryKindAccepted(_ count: Int) -> String
    var askDiaryText: String { get }
    var diaryTextAccepted: String { get }
    func written(_ entry: Int, child: String, _ kind: String, at: String) -> String
    var diaryCorrectAdvice: String { get }
    func diaryCorrected(_ entry: Int, child: String, _ fields: [String], isVoid: Bool) -> String
    var diaryWithoutStay: String { get }
    var diaryWas: String { get }
    func diaryNew(_ time: String) -> String
    var diaryEntryWord: String { get }
    var emptyDiary: String { get }
    var emptyDiaries: String { get }
    func diaryBy(_ entry: Int, actor: String) -> String
    var diaryVoided: String { get }

    var askInjuries: String { get }
    var askBelongings: String { get }
    var summaryInjuries: String { get }
    var summaryNoInjuries: String { get }
    var summaryBelongings: String { get }
    var summaryNoBelongings: String { get }
}

extension Words {
    func diary(_ kind: String) -> String { DiaryKind(rawValue: kind).map { text($0) } ?? SafeText.clean(kind) }
    func shift(_ kind: String) -> String { ShiftKind(rawValue: kind).map { text($0) } ?? SafeText.clean(kind) }
    func watch(_ kind: String) -> String { WatchKind(rawValue: kind).map { text($0) } ?? SafeText.clean(kind) }
}
