/// The figures of a period, or of a group of it.
package struct CensusFigures: Codable, Sendable {
    package var key: String = ""
    package var days: Int = 0
    package var opening: Int = 0
    package var arrivals: Int = 0
    package var exits: Int = 0
    package var closing: Int = 0
    package var bedNights: Int = 0
    package var nightsWithoutBed: Int = 0
    package var availableBedNights: Int = 0
    @Nullable package var averageCensus: Double?
    @Nullable package var occupancyRate: Double?
    @Nullable package var lengthOfStayMean: Double?
    @Nullable package var lengthOfStayMedian: Double?
    @Nullable package var turnoverInterval: Double?
    @Nullable package var bedTurnover: Double?
    package var dayCases: Int = 0
    package var overdueChildDays: Int = 0
    @Nullable package var overdueRate: Double?
    package var extensions: Int = 0
    package var readmissions30: Int = 0
    package var readmissions90: Int = 0
    package var readmissions365: Int = 0
    @Nullable package var readmissionRate30: Double?
    @Nullable package var readmissionRate90: Double?
    @Nullable package var readmissionRate365: Double?
    package var turnAways: Int = 0
    @Nullable package var turnAwayRate: Double?

    package init() {}
}

/// How a figure is reckoned.
package struct CensusFormula: Codable, Sendable {
    package var figure: String = ""
    package var formula: String = ""

    package init() {}
}

/// One night of a census.
package struct CensusNight: Codable, Sendable {
    package var night: String = ""
    package var opening: Int = 0
    package var arrivals: Int = 0
    package var exits: Int = 0
    package var closing: Int = 0
    package var withoutBed: Int = 0
    package var workingBeds: Int = 0

    package init() {}
}

/// What a figure counts.
package struct FigurePart: Codable, Sendable {
    @Nullable package var stay: String?
    @Nullable package var child: String?
    @Nullable package var turnAway: String?
    @Nullable package var `extension`: String?
    package var amount: Double = 0
    package var nights: [String] = []
    package var since: String = ""
    @Nullable package var until: String?

    package init() {}
}

/// A figure that two states of knowledge give differently.
package struct FigureChange: Codable, Sendable {
    package var figure: String = ""
    package var key: String = ""
    @Nullable package var was: Double?
    @Nullable package var now: Double?

    package init() {}
}

/// What was recorded in between that explains a change.
package struct FigureCause: Codable, Sendable {
    @Nullable package var stay: String?
    @Nullable package var child: String?
    @Nullable package var turnAway: String?
    package var recordedAt: String = ""
    package var actor: String = ""
    package var method: String = ""
    package var code: String = ""
    @Nullable package var was: String?
    @Nullable package var now: String?
    @Nullable package var item: String?

    package init() {}
}

package struct GetCensus: Request {
    package static let method = "id.rpsa.Shelter.GetCensus"
    package var from: String
    package var to: String
    package var by: String?
    package var nights: Bool?
    package var knownAt: String?

    package init(from: String, to: String) {
        self.from = from
        self.to = to
    }

    package struct Reply: Codable, Sendable {
        package var from: String = ""
        package var to: String = ""
        package var knownAt: String = ""
        package var total: CensusFigures = CensusFigures()
        package var groups: [CensusFigures] = []
        package var nights: [CensusNight] = []
        package var formulas: [CensusFormula] = []

        package init() {}
    }
}

package struct ExplainCensus: Request {
    package static let method = "id.rpsa.Shelter.ExplainCensus"
    package var figure: String
    package var from: String
    package var to: String
    package var by: String?
    package var key: String?
    package var knownAt: String?
    package var after: Int?
    package var limit: Int?

    package init(figure: String, from: String, to: String) {
        self.figure = figure
        self.from = from
        self.to = to
    }

    package struct Reply: Codable, Sendable {
        package var figure: String = ""
        @Nullable package var value: Double?
        package var formula: String = ""
        package var parts: [FigurePart] = []
        @Nullable package var next: Int?

        package init() {}
    }
}

package struct DiffCensus: Request {
    package static let method = "id.rpsa.Shelter.DiffCensus"
    package var from: String
    package var to: String
    package var first: String
    package var second: String

    package init(from: String, to: String, first: String, second: String) {
        self.from = from
        self.to = to
        self.first = first
        self.second = second
    }

    package struct Reply: Codable, Sendable {
        package var from: String = ""
        package var to: String = ""
        package var first: String = ""
        package var second: String = ""
        package var changes: [FigureChange] = []
        package var causes: [FigureCause] = []

        package init() {}
    }
}

package struct GetMonthReport: Request {
    package static let method = "id.rpsa.Shelter.GetMonthReport"
    package var month: String
    package var knownAt: String?

    package init(month: String) {
        self.month = month
    }

    package struct Reply: Codable, Sendable {
        package var month: String = ""
        package var site: String = ""
        package var office: String = ""
        package var town: String = ""
        package var knownAt: String = ""
        package var printedAt: String = ""
        package var total: CensusFigures = CensusFigures()
        package var bySex: [CensusFigures] = []
        package var byAge: [CensusFigures] = []
        package var byCategory: [CensusFigures] = []
        package var bySource: [CensusFigures] = []
        package var byPlacement: [CensusFigures] = []
        package var nights: [CensusNight] = []
        package var overrides: Int = 0
        package var corrections: Int = 0
        /// Corrections of later months that concern this one.
        package var correctedSince: Int = 0
        package var rollCallsMissed: Int = 0
        package var legalBasis: [String] = []
        package var formulas: [CensusFormula] = []

        package init() {}
    }
}
