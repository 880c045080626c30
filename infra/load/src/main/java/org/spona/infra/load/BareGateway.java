package org.spona.infra.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.spona.infra.load.bare.BareGatewayApplication;
import org.spona.infra.servers.Account;
import org.spona.infra.servers.Http;
import org.spona.infra.servers.Java;
import org.spona.infra.servers.Launch;
import org.spona.infra.servers.Ports;
import org.spona.infra.servers.ProcessServer;

/** Spring Cloud Gateway with one route and nothing of ours, to compare with. */
final class BareGateway extends ProcessServer {

    private static final String ROUTE = "--spring.cloud.gateway.server.webmvc.routes[0].";

    private final int port = Ports.free();
    private final Path tree;
    private final URI behind;

    /**
     * One that does not run yet.
     *
     * @param tree the root of the built source tree
     * @param behind where every request goes
     */
    BareGateway(Path home, Path tree, URI behind) {
        super("bare-gateway", home);
        this.tree = tree;
        this.behind = behind;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    protected void prepare() {
        Account.SELF.own(home());
    }

    @Override
    protected Launch launch() {
        Path built = tree.resolve("infra/load/target");
        List<String> command = List.of(
                Java.program(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-cp",
                built.resolve("classes") + ":" + built.resolve("lib") + "/*",
                BareGatewayApplication.class.getName(),
                "--server.port=" + port,
                "--spring.threads.virtual.enabled=true",
                ROUTE + "id=still",
                ROUTE + "uri=" + behind,
                ROUTE + "predicates[0]=Path=/**");
        return new Launch(name(), Account.SELF, command, Map.of(), home(), log());
    }

    @Override
    protected boolean answers() {
        return Http.answers(address().resolve("/still"));
    }
}
