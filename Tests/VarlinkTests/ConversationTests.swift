import Testing

@testable import Varlink

@Suite struct ConversationTests {
    private var conversation = Conversation(messageByteCountMax: 100, waitingCallCountMax: 2, stallAfter: 30)

    private func call(_ method: String) -> String { #"{"method":"\#(method)"}"# + "\0" }

    @Test mutating func oneCallIsWorkedOnAtATime() {
        conversation.receive(call("a") + call("b"))
        #expect(conversation.step() == "a")
        #expect(conversation.step() == "wait")
        conversation.callEnded()
        #expect(conversation.step() == "b")
        conversation.callEnded()
        #expect(conversation.step() == "wait")
    }

    @Test mutating func unknownEnvelopeKeyClosesTheConnection() {
        conversation.receive(#"{"method":"a","x":1}"# + "\0")
        #expect(conversation.step() == #"violation unknownKey("x")"#)
        #expect(conversation.isOver)
    }

    @Test mutating func violationWaitsForTheCallsBeforeIt() {
        conversation.receive(call("a") + "\0" + call("b"))
        #expect(conversation.step() == "a")
        conversation.callEnded()
        #expect(conversation.step() == "violation emptyMessage")
        #expect(conversation.step() == "wait")
    }

    @Test mutating func messageOverTheLimitClosesTheConnection() {
        conversation.receive(call("a") + String(repeating: "x", count: 101))
        #expect(!conversation.wantsInput)
        #expect(conversation.step() == "a")
        conversation.callEnded()
        #expect(conversation.step() == "violation tooLarge")
    }

    @Test mutating func readingStopsWhileTooManyCallsWait() {
        conversation.receive(call("a"))
        #expect(conversation.step() == "a")
        conversation.receive(call("b") + call("c"))
        #expect(conversation.wantsInput)
        conversation.receive(call("d"))
        #expect(!conversation.wantsInput)
        conversation.callEnded()
        #expect(conversation.step() == "b")
        #expect(conversation.wantsInput)
    }

    @Test mutating func readingStopsWhileTooManyBytesWait() {
        conversation.receive(call("a"))
        #expect(conversation.step() == "a")
        conversation.receive(call("b") + String(repeating: "x", count: 90))
        #expect(!conversation.wantsInput)
        #expect(conversation.stallDeadline == nil)
        conversation.callEnded()
        #expect(conversation.step() == "b")
        #expect(conversation.wantsInput)
    }

    @Test mutating func silenceInsideAMessageEndsAtTheDeadline() {
        conversation.receive("{", at: 5)
        conversation.receive("\"", at: 10)
        #expect(conversation.stallDeadline == 40)
        #expect(conversation.tick(at: 39) == nil)
        #expect(conversation.tick(at: 40) == .stalled)
        #expect(conversation.isOver)
    }

    @Test mutating func silenceWhileReadingWasStoppedIsForgiven() {
        conversation.receive(call("a"))
        #expect(conversation.step() == "a")
        conversation.receive(call("b") + String(repeating: "x", count: 90), at: 5)
        #expect(conversation.tick(at: 1000) == nil)
        conversation.callEnded()
        #expect(conversation.step() == "b")
        conversation.inputResumed(at: 1000)
        #expect(conversation.stallDeadline == 1030)
    }

    @Test mutating func silenceBetweenMessagesIsAllowedForEver() {
        conversation.receive(call("a"), at: 5)
        #expect(conversation.step() == "a")
        #expect(conversation.stallDeadline == nil)
        conversation.callEnded()
        #expect(conversation.step() == "wait")
        #expect(conversation.tick(at: .max) == nil)
    }

    @Test mutating func callsReceivedWholeAreDueAfterTheInputEnds() {
        conversation.receive(call("a") + call("b") + "{")
        #expect(conversation.step() == "a")
        conversation.inputEnded()
        #expect(conversation.step() == "wait")
        conversation.callEnded()
        #expect(conversation.step() == "b")
        conversation.callEnded()
        #expect(conversation.step() == "finished")
    }

    @Test mutating func nothingIsDueAfterItIsAbandoned() {
        conversation.receive(call("a") + call("b"))
        #expect(conversation.step() == "a")
        conversation.abandon()
        conversation.callEnded()
        #expect(conversation.step() == "wait")
        #expect(conversation.heldByteCount == 0)
    }
}
