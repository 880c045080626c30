package org.spona.members.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.spona.members.invitation.InvitationAnswering;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who followed the link that opened her account and signs in has accepted the invitation that brought it: wherever she
 * comes in, she sees her workplace at once.
 */
@Component
class FirstSignIn implements HandlerInterceptor, WebMvcConfigurer {

    private final InvitationAnswering answering;

    FirstSignIn(InvitationAnswering answering) {
        this.answering = answering;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** The reader of this request was found before her membership began, so a page is asked for once more. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (Readers.current().filter(FirstSignIn::mayBeFirst).isEmpty()
                || !answering.isInvitedToFirstSignIn()
                || !answering.acceptAtFirstSignIn()) {
            return true;
        }
        boolean opensPage =
                request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api/");
        if (opensPage) {
            String query = request.getQueryString();
            response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return !opensPage;
    }

    /** Whoever has a workplace has been here before, and whom nobody knows nobody has invited: neither costs a question. */
    private static boolean mayBeFirst(Reader reader) {
        return reader.memberships().isEmpty() && !reader.personId().equals(Reader.NOBODY);
    }
}
