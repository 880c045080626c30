package org.spona.infra.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.spona.infra.servers.Account;
import org.spona.infra.servers.Http;
import org.spona.infra.servers.Launch;
import org.spona.infra.servers.Ports;
import org.spona.infra.servers.ProcessServer;
import org.spona.infra.servers.ServerFailure;

/** Debian's nginx with a configuration of ours, to compare with. */
final class Nginx extends ProcessServer {

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private final int port = Ports.free();
    private final String site;
    private final String probe;

    /**
     * One that does not run yet.
     *
     * @param site the directives of its only server, such as {@code location / { root /srv; }}
     * @param probe a path that is answered with 200
     */
    Nginx(String name, Path home, String site, String probe) {
        super(name, home);
        this.site = site;
        this.probe = probe;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Gives a file with these bytes to whoever asks. */
    static Nginx still(Path home, byte[] bytes) {
        try {
            Files.createDirectories(home);
            Files.write(home.resolve("still"), bytes);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot write " + home, failure);
        }
        return new Nginx("still", home, "location / { root " + home + "; default_type text/plain; }", "/still");
    }

    /** Stands before another server. */
    static Nginx proxy(Path home, URI behind) {
        String site =
                "location / { proxy_pass http://behind; proxy_http_version 1.1; proxy_set_header Connection \"\"; } }"
                        + " upstream behind { server 127.0.0.1:" + behind.getPort() + "; keepalive 16;";
        return new Nginx("nginx", home, site, "/still");
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    protected void prepare() {
        Account.SELF.own(home());
        String folders = List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                .map(kind -> kind + "_temp_path " + home().resolve("temp-" + kind) + ";")
                .reduce("", String::concat);
        try {
            Files.writeString(
                    home().resolve("nginx.conf"),
                    "daemon off; worker_processes 2; error_log stderr; pid " + home().resolve("pid")
                            + "; events { worker_connections 256; } http { access_log off; keepalive_requests 1000000; "
                            + folders + " server { listen 127.0.0.1:" + port + "; " + site + " } }\n");
        } catch (IOException failure) {
            throw new ServerFailure("Cannot configure " + name(), failure);
        }
    }

    @Override
    protected Launch launch() {
        List<String> command =
                List.of(PROGRAM.toString(), "-c", home().resolve("nginx.conf").toString(), "-p", home() + "/");
        return new Launch(name(), Account.SELF, command, Map.of(), home(), log());
    }

    @Override
    protected boolean answers() {
        return Http.answers(address().resolve(probe));
    }
}
