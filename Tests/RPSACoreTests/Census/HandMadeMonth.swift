@testable import RPSACore

/// An invented month of 30 nights and 30 stays; night 1 is that of the 1st, day 0 the last day of the month before.
///
/// Six beds: four in ward 0, two in ward 1, of which one is closed for the nights 8 to 14. Group 2 is without a bed.
///
///      stay  in  out  ward    nights  length  remark
///        1   -3    5     0         4       8  limit on day 3: overdue in the nights 3 and 4
///        2   -1    1     0         0       2  left on the first day: no night of the month
///        3   -6    -     0        30       -  over both ends; limit on day 8, extended on day 10 to day 22:
///                                             overdue in the nights 8, 9 and 22 to 30
///        4    2    3     0         1       1  the same child came again as stay 14, 10 days later
///        5    2    2     0         0       0  day case
///        6    2    2     0         0       0  day case
///        7    2    6     1         4       4  came again 60 days later
///        8    4   11     0         7       7
///        9    5    6     0         1       1
///       10    6    9     1         3       3  came again 200 days later
///       11    7   14     0         7       7
///       12    8   12     0         4       4
///       13    9   10     1         1       1
///       14   13   16     0         3       3
///       15   10   17     1         7       7
///       16   11   13     0         2       2
///       17   14   14  none         0       0  day case without a bed
///       18   15   17     0         2       2  the raid of the 15th: 18 to 23
///       19   15   18     0         3       3
///       20   15   16     1         1       1
///       21   15   22     0         7       7  the first night without a bed
///       22   15   16  none         1       1  without a bed
///       23   15   17     1         2       2  the first night without a bed
///       24   18   25     1         7       7
///       25   20   21     0         1       1
///       26   21   28     0         7       7
///       27   23   30     1         7       7
///       28   26   32     0         5       -  left on the 2nd of the month after
///       29   29    -     1         2       -
///       30   30    -     0         1       -
///                            ----------------
///                                120      88
enum HandMadeMonth {
    static let days = 1...30
    static let (girls, boys, none) = (0, 1, 2)

    static var census: PeriodCensus {
        var census = PeriodCensus(days: days)
        census.stays = plain.map { number, since, until, ward in
            CountedStay(
                stay: Int64(number), child: number == 14 ? 4 : Int64(number), since: since, until: until, group: ward)
        }
        func change(_ number: Int64, _ body: (inout CountedStay) -> Void) {
            for index in census.stays.indices where census.stays[index].stay == number { body(&census.stays[index]) }
        }
        change(1) { $0.due = 3 }
        change(3) {
            $0.due = 22
            $0.earlierDues = [EarlierDue(until: 10, due: 8)]
            $0.extensions = [DecidedExtension(number: 1, day: 10)]
        }
        change(4) { $0.backAfter = 10 }
        change(7) { $0.backAfter = 60 }
        change(10) { $0.backAfter = 200 }
        change(17) { $0.places = [SleepingPlace(nights: 14..<14, group: none, hasBed: false)] }
        change(21) { $0.places = moved(on: 16, to: girls, until: 22) }
        change(22) { $0.places = [SleepingPlace(nights: 15..<16, group: none, hasBed: false)] }
        change(23) { $0.places = moved(on: 16, to: boys, until: 17) }
        census.beds = beds
        census.turnAways = [(1, 2), (2, 15), (3, 30)].map { CountedTurnAway(number: $0, day: $1, group: none) }
        return census
    }

    private static func moved(on day: Int, to ward: Int, until end: Int) -> [SleepingPlace] {
        [
            SleepingPlace(nights: 15..<day, group: none, hasBed: false),
            SleepingPlace(nights: day..<end, group: ward, hasBed: true),
        ]
    }

    /// All beds stood before the month and stand after it.
    private static var beds: [WorkingBed] {
        (0..<4).map { _ in WorkingBed(nights: -100..<Int.max, group: girls) } + [
            WorkingBed(nights: -100..<Int.max, group: boys), WorkingBed(nights: -100..<8, group: boys),
            WorkingBed(nights: 15..<Int.max, group: boys),
        ]
    }

    private static let plain: [(Int, Int, Int?, Int)] = [
        (1, -3, 5, girls), (2, -1, 1, girls), (3, -6, nil, girls), (4, 2, 3, girls), (5, 2, 2, girls),
        (6, 2, 2, girls), (7, 2, 6, boys), (8, 4, 11, girls), (9, 5, 6, girls), (10, 6, 9, boys), (11, 7, 14, girls),
        (12, 8, 12, girls), (13, 9, 10, boys), (14, 13, 16, girls), (15, 10, 17, boys), (16, 11, 13, girls),
        (17, 14, 14, none), (18, 15, 17, girls), (19, 15, 18, girls), (20, 15, 16, boys), (21, 15, 22, none),
        (22, 15, 16, none), (23, 15, 17, none), (24, 18, 25, boys), (25, 20, 21, girls), (26, 21, 28, girls),
        (27, 23, 30, boys), (28, 26, 32, girls), (29, 29, nil, boys), (30, 30, nil, girls),
    ]
}
