package org.spona.infra.servers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Test
    void survivesAnyMail(@TempDir Path folder) throws Exception {
        Map<String, byte[]> strange = new LinkedHashMap<>();
        strange.put(
                "8-bit",
                latin(
                        "Subject: oznaka-8-bit \u00b9\u00e8\r\nTo: milo\u00b9 <milo\u00b9@bar.example>, @@, <\r\n\r\ntekst \u00e8\r\n"));
        strange.put("utf-8", "Subject: oznaka-utf-8 š\r\nTo: miloš@bar.example\r\n\r\ntekst š\r\n".getBytes(UTF_8));
        strange.put(
                "charset",
                latin("Subject: oznaka-charset\r\nContent-Type: text/plain; charset=nikakav\r\n\r\ntekst\r\n"));
        strange.put(
                "type",
                latin("Subject: oznaka-type\r\nContent-Type: ///;;=\"\r\nContent-Disposition: ;;;\r\n\r\ntekst\r\n"));
        strange.put(
                "encoding", latin("Subject: oznaka-encoding\r\nContent-Transfer-Encoding: nikakav\r\n\r\ntekst\r\n"));
        strange.put(
                "base64",
                latin(
                        "Subject: oznaka-base64\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n$$$$=\r\n"));
        strange.put("boundary", latin("Subject: oznaka-boundary\r\nContent-Type: multipart/mixed\r\n\r\n--\r\n"));
        strange.put(
                "empty", latin("Subject: oznaka-empty\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x--\r\n"));
        strange.put("headless", latin("\r\noznaka-headless\r\n"));
        strange.put("garbage", latin("X \u0007\u00ff: \u0001\r\n:\r\n \r\n\u0007\r\n\r\noznaka-garbage\r\n"));
        strange.put(
                "header",
                latin("Subject: oznaka-header " + "a".repeat(1_000_000) + "\r\n" + "X: y\r\n".repeat(20_000)
                        + "\r\ntekst\r\n"));
        strange.put(
                "recipients",
                latin("Subject: oznaka-recipients\r\nTo: " + "ana@bar.example,\r\n ".repeat(20_000)
                        + "ana@bar.example\r\n\r\ntekst\r\n"));
        strange.put("long", latin("Subject: oznaka-long\r\n\r\n" + ("b".repeat(990) + "\r\n").repeat(3_000)));
        strange.put("deep", latin("Subject: oznaka-deep\r\n" + deep(2_000)));

        try (MailServer mail = new MailServer(folder, 0, 0)) {
            mail.start();
            for (byte[] content : strange.values()) {
                sendRaw(mail, content);
            }
            send(mail, "posle svega", "tekst");

            String all = get(mail, "/api/messages");
            for (String name : strange.keySet()) {
                assertThat(all).contains("oznaka-" + name);
            }
            assertThat(get(mail, "/api/messages?to=sluzbenik@bar.example")).contains("posle svega");
            assertThat(get(mail, "/")).contains("oznaka-8-bit", "posle svega");
        }
    }

    private static byte[] latin(String mail) {
        return mail.getBytes(ISO_8859_1);
    }

    private static String deep(int levels) {
        var mail = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=x")
                    .append(level)
                    .append("\r\n\r\n--x")
                    .append(level)
                    .append("\r\n");
        }
        return mail.append("\r\ntekst\r\n").toString();
    }

    /** Speaks SMTP itself, since a library sends no such mail. */
    private static void sendRaw(MailServer mail, byte[] content) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), mail.smtpPort())) {
            socket.setSoTimeout(20_000);
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            assertThat(answers.readLine()).startsWith("220");
            for (String command : List.of(
                    "HELO localhost", "MAIL FROM:<koordinator@uom.example>", "RCPT TO:<sve@bar.example>", "DATA")) {
                socket.getOutputStream().write(latin(command + "\r\n"));
                assertThat(answers.readLine()).matches("(250|354).*");
            }
            socket.getOutputStream().write(content);
            socket.getOutputStream().write(latin("\r\n.\r\n"));
            assertThat(answers.readLine()).startsWith("250");
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
