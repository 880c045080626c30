package org.spona.infra.servers.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** Starts the catcher. Arguments: SMTP port, port of the page, folder of the mails. */
public final class MailCatcher {

    private final MailFolder folder;
    private final GreenMail smtp;

    private MailCatcher(int smtpPort, MailFolder folder) {
        this.folder = folder;
        this.smtp = new Catcher(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** Runs until the process is ended. */
    public static void main(String[] arguments) throws Exception {
        MailFolder folder = new MailFolder(Path.of(arguments[2]));
        new MailCatcher(Integer.parseInt(arguments[0]), folder).listen();
        HttpServer page = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])), 0);
        page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        page.createContext("/", new MailPages(folder));
        page.start();
    }

    private void listen() throws Exception {
        smtp.start();
        GreenMailUser everybody = smtp.getUserManager().createUser("catcher@localhost", "catcher", "catcher");
        smtp.getUserManager().setMessageDeliveryHandler((mail, recipient) -> {
            if (mail.getToAddresses().iterator().next().equals(recipient)) {
                keep(mail);
            }
            return everybody;
        });
    }

    /** A mail to several recipients is handed over once for each; it is kept for the first. */
    private void keep(MovingMessage mail) throws MessagingException {
        try {
            smtp.purgeEmailFromAllMailboxes();
            folder.keep(mail.getMessage());
        } catch (IOException | FolderException failure) {
            throw new MessagingException("The mail could not be kept", new IOException(failure));
        }
    }
}
