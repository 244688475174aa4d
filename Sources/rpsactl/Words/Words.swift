/// Every sentence on the screen; a topic a protocol, and each language a file of it.
protocol Words: BoardWords, CodeWords, FileWords, HelpWords, HouseWords, IntakeWords, InterviewWords, ParserWords,
    RefusalWords,
    StayWords, TimeWords, Sendable
{}

struct EnglishWords: Words {}

struct IndonesianWords: Words {}
