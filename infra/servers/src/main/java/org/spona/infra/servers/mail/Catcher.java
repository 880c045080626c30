package org.spona.infra.servers.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.net.SocketException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An SMTP server that takes mails to everybody but to addresses that cannot exist, so that refusals can be seen too. */
final class Catcher extends GreenMail {

    Catcher(ServerSetup setup) {
        super(setup);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers replaced) {
        managers = new Refusing();
        Map<String, AbstractServer> services = new HashMap<>();
        for (ServerSetup setup : setups) {
            services.put(setup.getProtocol(), new Prompt(setup, managers));
        }
        return services;
    }

    /**
     * Says each line at once. GreenMail writes the lines of its greeting one by one, and Nagle's algorithm (RFC 896) would
     * keep all but the first back until the client confirms that: 40 ms for each mail.
     */
    private static final class Prompt extends SmtpServer {

        Prompt(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected void handleClientSocket(Socket client) throws SocketException {
            client.setTcpNoDelay(true);
            super.handleClientSocket(client);
        }
    }

    private static final class Refusing extends Managers {

        private final SmtpManager smtp = new SmtpManager(getImapHostManager(), getUserManager()) {
            // No host is named .invalid (RFC 2606, section 2); the reply is that of RFC 3463, section 3.2.
            @Override
            public @Nullable String checkRecipient(SmtpState state, MailAddress address) {
                return address.getEmail().toLowerCase(Locale.ROOT).endsWith(".invalid")
                        ? "550 5.1.2 There is no such host"
                        : super.checkRecipient(state, address);
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }
    }
}
