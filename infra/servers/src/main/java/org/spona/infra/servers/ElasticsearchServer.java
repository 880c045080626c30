package org.spona.infra.servers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One Elasticsearch node with our analysis plugin, on the loopback address, without passwords.
 *
 * <p>Its home is made of links to the shared distribution and of its own {@code plugins}, {@code config} and data.
 */
public final class ElasticsearchServer extends ProcessServer {

    private static final List<String> SHARED = List.of("bin", "lib", "modules");
    private static final List<String> OWN = List.of("config", "data", "logs", "plugins", "tmp");

    private final Account account = Account.unprivileged();
    private final int port;
    private final int transportPort = Ports.free();

    /**
     * A node that does not run yet.
     *
     * @param home folder of data, configuration and log
     * @param port TCP port for HTTP, or 0 for a free one
     */
    public ElasticsearchServer(Path home, int port) {
        super("elasticsearch", home);
        this.port = Ports.orFree(port);
    }

    /** The address for clients. */
    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    protected void prepare() {
        try {
            Path distribution = Distributions.unpacked(
                    "elasticsearch-", (archive, folder) -> Archives.unzip(archive, folder, true));
            for (String folder : OWN) {
                Files.createDirectories(home().resolve(folder));
            }
            for (String folder : SHARED) {
                Path link = home().resolve(folder);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(folder));
            }
            Files.write(config("elasticsearch.yml"), settings());
            copyResource("jvm.options");
            copyResource("log4j2.properties");
            installPlugin();
        } catch (IOException failure) {
            throw new ServerFailure("Cannot prepare Elasticsearch in " + home(), failure);
        }
        account.own(home());
    }

    @Override
    protected Launch launch() {
        Map<String, String> environment = Map.of(
                "ES_JAVA_HOME", Java.home().toString(),
                "ES_TMPDIR", home().resolve("tmp").toString(),
                "HOME", home().toString());
        List<String> command = List.of(home().resolve("bin/elasticsearch").toString());
        return new Launch(name(), account, command, environment, home(), log());
    }

    @Override
    protected boolean answers() {
        return Http.answers(uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"));
    }

    private List<String> settings() {
        return List.of(
                "cluster.name: spona",
                "node.name: spona",
                "discovery.type: single-node",
                "network.host: 127.0.0.1",
                "http.port: " + port,
                "transport.port: " + transportPort,
                "xpack.security.enabled: false",
                "cluster.routing.allocation.disk.threshold_enabled: false",
                "action.auto_create_index: false",
                "action.destructive_requires_name: true");
    }

    private void installPlugin() throws IOException {
        Path plugin = home().resolve("plugins/spona");
        Folders.delete(plugin);
        Files.createDirectories(plugin);
        Archives.unzip(Distributions.searchPlugin(), plugin, false);
    }

    private void copyResource(String name) throws IOException {
        try (InputStream resource = ElasticsearchServer.class.getResourceAsStream("/elasticsearch/" + name)) {
            Files.copy(Objects.requireNonNull(resource), config(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path config(String file) {
        return home().resolve("config").resolve(file);
    }
}
