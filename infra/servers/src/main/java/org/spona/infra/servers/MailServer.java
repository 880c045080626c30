package org.spona.infra.servers;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.spona.infra.servers.mail.MailCatcher;

/** A mail catcher on the loopback address: takes every mail, delivers none, shows them on a page and as JSON. */
public final class MailServer extends ProcessServer {

    private final int smtpPort;
    private final int pagePort;

    /**
     * A catcher that does not run yet.
     *
     * @param home folder of the mails and the log
     * @param smtpPort TCP port that takes mails, or 0 for a free one
     * @param pagePort TCP port of its page, or 0 for a free one
     */
    public MailServer(Path home, int smtpPort, int pagePort) {
        super("mail", home);
        this.smtpPort = Ports.orFree(smtpPort);
        this.pagePort = Ports.orFree(pagePort);
    }

    /** The TCP port that takes mails (plain SMTP, no password). */
    public int smtpPort() {
        return smtpPort;
    }

    /** The page that lists the mails; {@code /api/messages} below it answers the same as JSON. */
    public URI uri() {
        return URI.create("http://localhost:" + pagePort);
    }

    @Override
    protected void prepare() {
        Account.SELF.own(home());
    }

    @Override
    protected Launch launch() {
        List<String> command = List.of(
                Java.program(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MailCatcher.class.getName(),
                Integer.toString(smtpPort),
                Integer.toString(pagePort),
                home().resolve("mails").toString());
        return new Launch(name(), Account.SELF, command, Map.of(), Path.of("").toAbsolutePath(), log());
    }

    @Override
    protected boolean answers() {
        return Http.answers(uri().resolve("/api/messages"));
    }
}
