/// Every sentence on the screen; a topic a protocol, and each language a file of it.
protocol Words: BoardWords, CodeWords, ExplainWords, FileWords, HelpWords, HouseWords, IntakeWords, InterviewWords,
    KinshipWords, ParserWords, PlacementWords, RaidWords, RefusalWords, StayWords, TimeWords, Sendable
{}

struct EnglishWords: Words {}

struct IndonesianWords: Words {}
