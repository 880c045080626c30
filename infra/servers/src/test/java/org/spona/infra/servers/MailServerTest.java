package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    @Test
    void showsWhatWasSentEscapedAndKeepsItOverARestart(@TempDir Path folder) throws Exception {
        try (MailServer mail = new MailServer(folder, 0, 0)) {
            mail.start();
            send(mail, "Sastanak <b>tima</b>", "Dođite u petak & ponesite zapisnik");
            mail.kill();
            mail.start();

            assertThat(get(mail, "/api/messages?to=sluzbenik%40bar.example"))
                    .contains("\"subject\":\"Sastanak <b>tima</b>\"")
                    .contains("BEGIN:VCALENDAR\\r\\n");
            assertThat(get(mail, "/api/messages?to=nobody")).isEqualTo("[]");
            assertThat(get(mail, "/"))
                    .contains("Sastanak &lt;b&gt;tima&lt;/b&gt;")
                    .doesNotContain("<b>");
        }
    }

    private static void send(MailServer mail, String subject, String text) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", Integer.toString(mail.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("koordinator@uom.example");
        message.addRecipient(Message.RecipientType.TO, new InternetAddress("sluzbenik@bar.example"));
        message.addRecipient(Message.RecipientType.CC, new InternetAddress("urednik@uom.example"));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart body = new MimeBodyPart();
        body.setText(text, "UTF-8");
        MimeBodyPart invitation = new MimeBodyPart();
        invitation.setContent("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "text/calendar; charset=UTF-8; method=REQUEST");
        message.setContent(new MimeMultipart(body, invitation));
        Transport.send(message);
    }

    private static String get(MailServer mail, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(mail.uri().resolve(path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
