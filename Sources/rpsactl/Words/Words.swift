/// Every sentence on the screen; a topic a protocol, and each language a file of it.
protocol Words: AlertWords, BoardWords, CareHelpWords, CensusWords, ClockAnswerWords, ClockWords, CodeWords,
    EventWords, ExplainWords, FileWords,
    HelpWords, HistoryWords, HouseWords, IntakeWords, InterviewWords,
    KinshipWords, ParserWords, PlacementWords, RaidWords, RefusalWords, RollCallWords, ShiftWords, StayWords, TimeWords,
    WaitingWords, Sendable
{}

struct EnglishWords: Words {}

struct IndonesianWords: Words {}
