import Testing

@testable import Varlink

@Suite struct FrameBufferTests {
    @Test func messagesAreCutAtNULWhereverChunksEnd() {
        let stream = "one\0two\0\0three\0"
        for size in 1...stream.utf8.count {
            var buffer = FrameBuffer(frameByteCountMax: 10)
            var frames: [String] = []
            for chunk in stream.utf8.chunks(of: size) {
                buffer.append(text: chunk)
                while let frame = buffer.nextText() { frames.append(frame) }
            }
            #expect(frames == ["one", "two", "", "three"])
            #expect(buffer.heldByteCount == 0)
        }
    }

    @Test func waitingMessagesAreTakenInOrder() {
        var buffer = FrameBuffer(frameByteCountMax: 10)
        buffer.append(text: "a\0bb\0ccc")
        #expect(buffer.waitingCount == 2)
        #expect(buffer.isInsideFrame)
        #expect(buffer.nextText() == "a")
        buffer.append(text: "c\0d\0")
        #expect(buffer.nextText() == "bb")
        #expect(buffer.nextText() == "cccc")
        #expect(buffer.nextText() == "d")
        #expect(buffer.nextText() == nil)
        #expect(!buffer.isInsideFrame)
    }

    @Test func limitIsInclusiveAndDoesNotCountTheNUL() {
        var buffer = FrameBuffer(frameByteCountMax: 4)
        buffer.append(text: "1234\0")
        #expect(!buffer.isOverflown)
        #expect(buffer.nextText() == "1234")
    }

    @Test(arguments: ["12345", "12345\0", "ok\0no\u{0}12345"])
    func tooLargeShowsAsSoonAsTheLimitIsExceeded(stream: String) {
        var buffer = FrameBuffer(frameByteCountMax: 4)
        buffer.append(text: stream)
        #expect(buffer.isOverflown)
    }

    @Test func wholeMessagesBeforeOneTooLargeCanStillBeTaken() {
        var buffer = FrameBuffer(frameByteCountMax: 4)
        buffer.append(text: "ok\0")
        buffer.append(text: "12345")
        #expect(buffer.nextText() == "ok")
        #expect(buffer.nextText() == nil)
        #expect(buffer.isOverflown)
        #expect(buffer.heldByteCount == 0)
    }

    @Test func noMoreThanTheLimitAreLookedForAhead() {
        var buffer = FrameBuffer(frameByteCountMax: 4, waitingCountMax: 2)
        buffer.append(text: "a\0b\0c\0d")
        #expect(buffer.waitingCount == 2)
        #expect(buffer.nextText() == "a")
        #expect(buffer.waitingCount == 2)
        #expect(buffer.nextText() == "b")
        #expect(buffer.nextText() == "c")
        #expect(buffer.nextText() == nil)
        #expect(buffer.isInsideFrame)
    }

    @Test func longStreamOfMessagesKeepsTheBufferSmall() {
        var buffer = FrameBuffer(frameByteCountMax: 100)
        for _ in 0..<1000 {
            buffer.append(text: "0123456789\0012345")
            buffer.append(text: "6789\0")
            #expect(buffer.nextText() == "0123456789")
            #expect(buffer.nextText() == "0123456789")
            #expect(buffer.heldByteCount == 0)
        }
    }
}
