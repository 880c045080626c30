package org.spona.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells an error: as problem details (RFC 9457) under {@code /api/}, else as a page in the reader's language. The
 * text of an exception is logged when it is our fault, and never told.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final MessageSource messages;

    ProblemAdvice(MessageSource messages) {
        this.problems = new Problems(messages);
        this.messages = messages;
    }

    @ExceptionHandler
    Object on(Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw exception;
        }
        Problem problem = asTold(problems.of(exception));
        if (problem.error().status().is5xxServerError()) {
            log.error("{} {} failed", request.getMethod(), OpenPaths.shown(request), exception);
        }
        return request.getRequestURI().startsWith("/api/") ? details(problem) : page(problem);
    }

    /** Somebody without an account is asked to sign in for whatever she does not read, so that she does not learn whether it exists. */
    private static Problem asTold(Problem problem) {
        return Readers.isVisitor() && problem.error().status().is4xxClientError()
                ? Problem.of(CommonError.UNAUTHENTICATED)
                : problem;
    }

    private ResponseEntity<ProblemDetail> details(Problem problem) {
        ErrorCode error = problem.error();
        ProblemDetail details = ProblemDetail.forStatusAndDetail(error.status(), words(problem, "detail"));
        details.setType(URI.create("urn:spona:error:" + error.code()));
        details.setTitle(words(problem, "title"));
        details.setProperty("code", error.code());
        if (!problem.fieldErrors().isEmpty()) {
            details.setProperty("errors", problem.fieldErrors());
        }
        return ResponseEntity.status(error.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(details);
    }

    private ModelAndView page(Problem problem) {
        var page = new ModelAndView("error/problem", problem.error().status());
        page.addObject("code", problem.error().code());
        page.addObject("title", words(problem, "title"));
        page.addObject("detail", words(problem, "detail"));
        return page;
    }

    private String words(Problem problem, String part) {
        return messages.getMessage(
                "error." + problem.error().code() + "." + part,
                problem.arguments().toArray(),
                LocaleContextHolder.getLocale());
    }
}
