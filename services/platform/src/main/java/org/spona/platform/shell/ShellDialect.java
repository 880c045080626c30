package org.spona.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Counts;
import org.spona.platform.language.Moments;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.web.servlet.IServletWebRequest;

/**
 * Gives templates {@code #shell}, {@code #headers}, {@code #content}, {@code #moments}, {@code #counts}, {@code #errors} and
 * {@code #icons}.
 */
final class ShellDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final Set<String> NAMES =
            Set.of("shell", "headers", "content", "moments", "counts", "errors", "icons");

    private final ShellFactory shells;
    private final Moments moments;
    private final Counts counts;
    private final MessageSource messages;
    private final Icons icons;
    private final ShellHeaders headers;

    ShellDialect(ShellFactory shells, ShellHeaders headers, Moments moments, Counts counts, MessageSource messages) {
        super("Spona");
        this.shells = shells;
        this.moments = moments;
        this.counts = counts;
        this.messages = messages;
        this.icons = shells.icons();
        this.headers = headers;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return switch (name) {
            case "shell" -> shells.of(request(context));
            case "headers" -> headers;
            case "content" -> shells.content(request(context));
            case "moments" -> new LocalMoments(moments, context.getLocale());
            case "counts" -> new LocalCounts(counts, context.getLocale());
            case "errors" -> new LocalErrors(messages, context.getLocale());
            case "icons" -> icons;
            default -> null;
        };
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    private static HttpServletRequest request(IExpressionContext context) {
        if (context instanceof IWebContext page
                && page.getExchange().getRequest() instanceof IServletWebRequest request
                && request.getNativeRequestObject() instanceof HttpServletRequest servletRequest) {
            return servletRequest;
        }
        throw new IllegalStateException("the shell surrounds pages that were asked for over HTTP");
    }
}
