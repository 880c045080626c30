package org.spona.gateway.refusal;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what is no HTTP, or is too large for it, and so never reaches a page of ours: in words, and as the fault of
 * whoever sent it.
 */
@Component
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;
    private final PageLanguage language;
    private final JsonMapper json;

    MalformedRequests(MessageSource messages, PageLanguage language, JsonMapper json) {
        this.messages = messages;
        this.language = language;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Answer()));
    }

    private final class Answer extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Refusal refusal = refusal(status);
            response.setStatus(refusal == Refusal.BAD_REQUEST && status >= 500 ? 400 : status);
            String path = request.getRequestURI();
            boolean program = path != null && path.startsWith("/api/");
            Locale reader = language.resolveLocale(request);
            try {
                response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(program ? problem(refusal, response.getStatus(), reader) : page(refusal, reader));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for the answer", gone);
            }
        }

        /** Methods, codings and versions that nobody speaks (501, 505) are no failures of ours. */
        private static Refusal refusal(int status) {
            boolean ours = status >= 500 && status != 501 && status != 505;
            return ours ? Refusal.INTERNAL : Refusal.BAD_REQUEST;
        }

        private String problem(Refusal refusal, int status, Locale reader) {
            var problem =
                    ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), words(refusal, "detail", reader));
            problem.setType(URI.create("urn:spona:error:" + refusal.code()));
            problem.setTitle(words(refusal, "title", reader));
            problem.setProperty("code", refusal.code());
            return json.writeValueAsString(problem);
        }

        private String page(Refusal refusal, Locale reader) {
            return """
                    <!DOCTYPE html>
                    <html lang="%1$s"><head><meta charset="UTF-8"><title>%2$s</title></head>
                    <body><main><h1>%2$s</h1><p>%3$s</p></main></body></html>
                    """.formatted(
                            reader.toLanguageTag(),
                            HtmlUtils.htmlEscape(words(refusal, "title", reader)),
                            HtmlUtils.htmlEscape(words(refusal, "detail", reader)));
        }

        private String words(Refusal refusal, String part, Locale reader) {
            return messages.getMessage("error." + refusal.code() + "." + part, null, reader);
        }
    }
}
