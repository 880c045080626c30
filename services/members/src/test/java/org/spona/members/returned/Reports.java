package org.spona.members.returned;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;

/** Reports as mail servers write them, in words of our own. */
final class Reports {

    private Reports() {}

    /** As Postfix reports. */
    static String postfix(String sentTo, String action, String status, String finalRecipient, String recipient) {
        return """
                Return-Path: <>
                Delivered-To: povratak@spona.example
                Date: Mon, 11 Jan 2027 10:00:00 +0100 (CET)
                From: MAILER-DAEMON@mail.spona.example (Mail Delivery System)
                Subject: Undelivered Mail Returned to Sender
                To: %s
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                \tboundary="A1B2.1768122000/mail.spona.example"

                This is a MIME-encapsulated message.

                --A1B2.1768122000/mail.spona.example
                Content-Description: Notification
                Content-Type: text/plain; charset=us-ascii

                The mail system could not deliver your message.

                --A1B2.1768122000/mail.spona.example
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.spona.example
                X-Postfix-Queue-ID: A1B2
                Arrival-Date: Mon, 11 Jan 2027 09:59:58 +0100 (CET)

                Final-Recipient: rfc822; %s
                Original-Recipient: rfc822;%s
                Action: %s
                Status: %s
                Remote-MTA: dns; mx.bar.example
                Diagnostic-Code: smtp; 550 nobody of this name
                    works here

                --A1B2.1768122000/mail.spona.example
                Content-Description: Undelivered Message Headers
                Content-Type: text/rfc822-headers

                From: Spona <poruke@spona.example>
                To: =?UTF-8?Q?Slu=C5=BEbenica?= <%s>
                Subject: Praksa

                --A1B2.1768122000/mail.spona.example--
                """.formatted(sentTo, finalRecipient, recipient, action, status, recipient);
    }

    /** As Exim reports: it names only the final recipient, and gives the mail back whole. */
    static String exim(String sentTo, String status, String recipient) {
        return """
                Return-path: <>
                Envelope-to: %s
                X-Failed-Recipients: %s
                Auto-Submitted: auto-replied
                From: Mail Delivery System <Mailer-Daemon@mx.example>
                To: %s
                References: <1@spona.example>
                Content-Type: multipart/report; report-type=delivery-status; boundary=1768122000-eximdsn-42
                MIME-Version: 1.0
                Subject: Mail delivery failed: returning message to sender

                --1768122000-eximdsn-42
                Content-type: text/plain; charset=us-ascii

                A message that you sent could not be delivered to one of its recipients.

                --1768122000-eximdsn-42
                Content-type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Action: failed
                Final-Recipient: rfc822;%s
                Status: %s

                --1768122000-eximdsn-42
                Content-type: message/rfc822

                Return-path: <%s>
                From: Spona <poruke@spona.example>
                To: %s
                Subject: Praksa
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain

                Tekst
                --x--

                --1768122000-eximdsn-42--
                """.formatted(sentTo, recipient, sentTo, recipient, status, sentTo, recipient);
    }

    /** As Exchange reports: in HTML, the fields in other letters and packed, with fields of its own. */
    static String exchange(String sentTo, String status, String recipient) {
        String fields = """
                Reporting-MTA: dns;EX01.bar.example
                Received-From-MTA: dns;mail.spona.example
                Arrival-Date: Mon, 11 Jan 2027 09:00:00 +0000

                Final-recipient: RFC822;%s
                Action: failed
                Status: %s
                Diagnostic-code: smtp;550 %s not found
                X-Display-Name: Sluzbenica
                """.formatted(recipient, status, status);
        String packed = Base64.getMimeEncoder()
                .encodeToString(fields.replace("\n", "\r\n").getBytes(US_ASCII));
        return """
                From: "Microsoft Outlook" <postmaster@bar.example>
                To: <%s>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                \tboundary="_000_report_"
                X-MS-Exchange-Message-Is-Ndr:
                Subject: Undeliverable: Praksa

                --_000_report_
                Content-Type: multipart/alternative; differences=Content-Type; boundary="_001_inner_"

                --_001_inner_
                Content-Type: text/html; charset="utf-8"

                <p>Your message could not be delivered.</p>
                --_001_inner_--

                --_000_report_
                Content-Type: message/delivery-status
                Content-Transfer-Encoding: base64

                %s

                --_000_report_
                Content-Type: message/rfc822

                From: Spona <poruke@spona.example>
                To: <%s>
                Subject: Praksa

                Tekst
                --_000_report_--
                """.formatted(sentTo, packed, recipient);
    }
}
