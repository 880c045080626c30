package org.spona.infra.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Kafka broker that is its own controller (KRaft), on the loopback address. Topics are made by their owners. */
public final class KafkaServer extends JvmServer {

    private static final Duration FORMAT_LIMIT = Duration.ofMinutes(1);
    private static final List<String> QUIET = List.of(
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final int port;
    private final int controllerPort;

    /**
     * A broker that does not run yet.
     *
     * @param home folder of data and log
     * @param port TCP port of the broker, or 0 for a free one
     * @param controllerPort TCP port of its controller, or 0 for a free one
     */
    public KafkaServer(Path home, int port, int controllerPort) {
        super("kafka", home);
        this.port = Ports.orFree(port);
        this.controllerPort = Ports.orFree(controllerPort);
    }

    /** Host and port for clients. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    protected void prepare() {
        try {
            Files.createDirectories(home());
            Files.write(configuration(), settings());
        } catch (IOException failure) {
            throw new ServerFailure("Cannot write " + configuration(), failure);
        }
        account().own(home());
        if (!Files.exists(data().resolve("meta.properties"))) {
            List<String> format = java(
                    List.of("-Xmx64m"),
                    "kafka.tools.StorageTool",
                    "format",
                    "--standalone",
                    "--cluster-id",
                    "U3BvbmFTcG9uYVNwb25hUw",
                    "--config",
                    configuration().toString());
            ServerProcess.run(
                    new Launch(
                            "Kafka's storage tool", account(), format, Map.of(), home(), home().resolve("format.log")),
                    FORMAT_LIMIT);
        }
    }

    @Override
    protected JvmCache cache() {
        Path libraries = libraries();
        return JvmCache.of(libraries.resolveSibling("caches"), "kafka-", libraries);
    }

    @Override
    protected List<String> java(List<String> options) {
        return java(
                Stream.concat(Stream.of("-Xmx320m"), options.stream()).toList(),
                "kafka.Kafka",
                configuration().toString());
    }

    @Override
    protected Map<String, String> environment() {
        return Map.of();
    }

    @Override
    protected boolean answers() {
        return Logs.contain(log(), "Kafka Server started");
    }

    private List<String> settings() {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.bootstrap.servers=localhost:" + controllerPort,
                "listeners=PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort,
                "advertised.listeners=PLAINTEXT://localhost:" + port,
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + data(),
                "auto.create.topics.enable=false",
                "num.partitions=3",
                "offsets.topic.num.partitions=8",
                "offsets.topic.replication.factor=1",
                "transaction.state.log.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                "broker.session.timeout.ms=6000",
                "initial.broker.registration.timeout.ms=60000");
    }

    private Path data() {
        return home().resolve("data");
    }

    private Path configuration() {
        return home().resolve("server.properties");
    }

    private static List<String> java(List<String> options, String... mainAndArguments) {
        List<String> start = List.of(
                Java.program(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:aot*=error",
                "--sun-misc-unsafe-memory-access=allow");
        return Stream.of(start, options, QUIET, List.of("-cp", libraries() + "/*"), List.of(mainAndArguments))
                .flatMap(List::stream)
                .toList();
    }

    private static Path libraries() {
        return Distributions.unpacked("kafka-", KafkaServer::copy);
    }

    private static void copy(Path libraries, Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(libraries)) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, folder.resolve(jar.getFileName()));
            }
        }
    }
}
