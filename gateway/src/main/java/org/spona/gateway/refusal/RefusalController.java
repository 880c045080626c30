package org.spona.gateway.refusal;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.spona.gateway.identity.SignInPaths;
import org.spona.gateway.request.AccessLog;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts a refusal into words: problem details (RFC 9457) for programs, a fragment with the offer to try again where
 * htmx asked for a part of a page, else a page. Each carries the trace id, by which we find what happened.
 */
@Controller
class RefusalController implements ErrorController {

    private final MessageSource messages;
    private final MeterRegistry meters;

    RefusalController(MessageSource messages, MeterRegistry meters) {
        this.messages = messages;
        this.meters = meters;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object answer(HttpServletRequest request) {
        Refusal refusal = Refusal.of(request);
        meters.counter("spona.gateway.refusals", "code", refusal.code()).increment();
        var asked = Asked.of(request);
        return asked.face() == Face.PROGRAM ? problem(refusal, asked) : view(refusal, asked);
    }

    private ResponseEntity<ProblemDetail> problem(Refusal refusal, Asked asked) {
        var problem = ProblemDetail.forStatusAndDetail(refusal.status(), words(refusal, "detail"));
        problem.setType(URI.create("urn:spona:error:" + refusal.code()));
        problem.setInstance(URI.create(asked.path()));
        problem.setTitle(words(refusal, "title"));
        problem.setProperty("code", refusal.code());
        problem.setProperty("trace", asked.trace());
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ModelAndView view(Refusal refusal, Asked asked) {
        String view = asked.face() == Face.FRAGMENT ? "refusal :: fragment" : "refusal";
        var model = Map.of(
                "code", refusal.code(),
                "title", words(refusal, "title"),
                "detail", words(refusal, "detail"),
                "again", asked.again(),
                "trace", asked.trace());
        return new ModelAndView(view, model, refusal.status());
    }

    private String words(Refusal refusal, String part) {
        return messages.getMessage("error." + refusal.code() + "." + part, null, LocaleContextHolder.getLocale());
    }

    /** Who reads the answer. */
    private enum Face {
        PROGRAM,
        FRAGMENT,
        PAGE
    }

    /**
     * What was asked for before it was refused.
     *
     * @param path without the query
     * @param again address to ask again; empty when asking again would repeat a change
     * @param trace by which we find it in logs and traces
     */
    private record Asked(String path, Face face, String again, String trace) {

        static Asked of(HttpServletRequest request) {
            String path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI);
            String query = attribute(request, RequestDispatcher.ERROR_QUERY_STRING);
            String again = query.isEmpty() ? path : path + "?" + query;
            if (path.equals(SignInPaths.CALLBACK)) {
                again = SignInPaths.SIGN_IN;
            } else if (!attribute(request, RequestDispatcher.ERROR_METHOD).equals("GET")) {
                again = "";
            }
            return new Asked(path, face(request, path), again, AccessLog.trace(request));
        }

        private static Face face(HttpServletRequest request, String path) {
            if (path.startsWith("/api/")) {
                return Face.PROGRAM;
            }
            boolean part = request.getHeader("HX-Request") != null
                    && request.getHeader("HX-Boosted") == null
                    && request.getHeader("HX-History-Restore-Request") == null;
            return part ? Face.FRAGMENT : Face.PAGE;
        }

        private static String attribute(HttpServletRequest request, String name) {
            return request.getAttribute(name) instanceof String value ? value : "";
        }
    }
}
