package org.spona.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.problem.CommonError;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The same page for errors that no controller saw: those of filters, of the server, of a template. */
final class ErrorPages implements ErrorViewResolver {

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var error = CommonError.ofStatus(status);
        var locale = LanguageChoice.of(request).locale();
        var page = new ModelAndView("error/problem", status);
        page.addObject("code", error.code());
        page.addObject("title", messages.getMessage("error." + error.code() + ".title", null, locale));
        page.addObject("detail", messages.getMessage("error." + error.code() + ".detail", null, locale));
        return page;
    }
}
