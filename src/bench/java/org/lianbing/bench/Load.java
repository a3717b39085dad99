package org.lianbing.bench;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * A closed loop of HTTP/1.1 keep-alive connections on one thread: each sends its next request when its last answer is
 * there. Bounded in connections, requests and time; goes to 127.0.0.1 only.
 */
final class Load {
    /** Gives requests and takes answers; called on one thread only. */
    interface Script {
        /** @return the next request of this connection, or null when it is done */
        byte @Nullable [] next(int connection);

        void answered(int connection, int status, byte[] body);

        /**
         * How long from now until the next request of this connection is due; less than 0 when it is overdue. The time of
         * an answer is measured from when its request was due, so that a slow service cannot hide by being asked less.
         */
        default long dueInNanos(int connection) {
            return 0;
        }
    }

    /**
     * @param requests answered ones within the measured time
     * @param perSecond of them
     * @param failures answers other than 2xx
     * @param firstFailure what the first of them said
     */
    record Result(long requests, double perSecond, long failures, String firstFailure, Histogram micros) {}

    private static final int CONNECTIONS_MAX = 4096;

    private final int port;

    Load(int port) {
        this.port = port;
    }

    Result run(int connections, Duration duration, Script script) throws InterruptedException {
        if (connections > CONNECTIONS_MAX || duration.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("a load of this size is not for one machine");
        }
        var group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        try {
            Round round = new Round(script, connections, duration);
            Bootstrap bootstrap = new Bootstrap()
                    .group(group)
                    .channel(NioSocketChannel.class)
                    .option(ChannelOption.TCP_NODELAY, true)
                    .handler(new ChannelInitializer<SocketChannel>() {
                        @Override
                        protected void initChannel(SocketChannel channel) {
                            channel.pipeline().addLast(new Connection(round, round.nextNumber()));
                        }
                    });
            List<Channel> channels = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                channels.add(bootstrap.connect("127.0.0.1", port).sync().channel());
            }
            long started = System.nanoTime();
            round.begin(started);
            channels.forEach(channel -> channel.pipeline().fireUserEventTriggered("go"));
            if (!round.done.await(duration.toMillis() + 60_000, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("connections did not end");
            }
            double seconds = (round.lastAnswerAt - started) / 1e9;
            channels.forEach(Channel::close);
            return new Result(round.answers, round.answers / seconds, round.failures, round.firstFailure, round.micros);
        } finally {
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
        }
    }

    private static final class Round {
        final Script script;
        final CountDownLatch done;
        final Histogram micros = new Histogram(60_000_000L, 3);
        private final AtomicLong numbers = new AtomicLong();
        private final long lengthNanos;
        private volatile long endsAt;
        long answers;
        long failures;
        String firstFailure = "";
        volatile long lastAnswerAt;

        Round(Script script, int connections, Duration duration) {
            this.script = script;
            this.done = new CountDownLatch(connections);
            this.lengthNanos = duration.toNanos();
        }

        int nextNumber() {
            return (int) numbers.getAndIncrement();
        }

        void begin(long now) {
            endsAt = now + lengthNanos;
        }

        boolean over() {
            return System.nanoTime() >= endsAt;
        }
    }

    private static final class Connection extends ChannelInboundHandlerAdapter {
        private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

        private final Round round;
        private final int number;
        private final ByteBuf received = Unpooled.buffer(4096);
        private long sentAt;
        private boolean ended;

        Connection(Round round, int number) {
            this.round = round;
            this.number = number;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            send(context);
        }

        private void send(ChannelHandlerContext context) {
            long wait = round.script.dueInNanos(number);
            sentAt = System.nanoTime() + wait;
            if (wait > 0) {
                var ignored = context.executor().schedule(() -> sendNow(context), wait, TimeUnit.NANOSECONDS);
            } else {
                sendNow(context);
            }
        }

        private void sendNow(ChannelHandlerContext context) {
            byte[] request = round.over() ? null : round.script.next(number);
            if (request == null) {
                end();
                return;
            }
            context.writeAndFlush(Unpooled.wrappedBuffer(request), context.voidPromise());
        }

        private void end() {
            if (!ended) {
                ended = true;
                round.done.countDown();
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            if (!ended) {
                round.failures++;
            }
            end();
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
            context.close();
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf part = (ByteBuf) message;
            received.writeBytes(part);
            part.release();
            int headEnd = headEnd();
            if (headEnd < 0) {
                return;
            }
            int length = contentLength(headEnd);
            if (received.readableBytes() < headEnd + length) {
                return;
            }
            int status =
                    (received.getByte(9) - '0') * 100 + (received.getByte(10) - '0') * 10 + received.getByte(11) - '0';
            byte[] body = new byte[length];
            received.getBytes(headEnd, body);
            received.clear();
            long now = System.nanoTime();
            round.micros.recordValue(Math.min(60_000_000L, (now - sentAt) / 1000));
            round.answers++;
            round.lastAnswerAt = now;
            if (status < 200 || status > 299) {
                round.failures++;
                if (round.firstFailure.isEmpty()) {
                    round.firstFailure = status + " " + new String(body, StandardCharsets.UTF_8);
                }
            }
            round.script.answered(number, status, body);
            send(context);
        }

        private int headEnd() {
            for (int i = 3; i < received.readableBytes(); i++) {
                if (received.getByte(i) == '\n'
                        && received.getByte(i - 1) == '\r'
                        && received.getByte(i - 2) == '\n'
                        && received.getByte(i - 3) == '\r') {
                    return i + 1;
                }
            }
            return -1;
        }

        private int contentLength(int headEnd) {
            for (int i = 0; i < headEnd - LENGTH.length; i++) {
                if (received.getByte(i) == '\n' && matches(i + 1)) {
                    int value = 0;
                    for (int k = i + 1 + LENGTH.length; received.getByte(k) != '\r'; k++) {
                        if (received.getByte(k) != ' ') {
                            value = value * 10 + received.getByte(k) - '0';
                        }
                    }
                    return value;
                }
            }
            return 0;
        }

        private boolean matches(int start) {
            for (int k = 0; k < LENGTH.length; k++) {
                if ((received.getByte(start + k) | 0x20) != (LENGTH[k] | 0x20)) {
                    return false;
                }
            }
            return true;
        }
    }
}
