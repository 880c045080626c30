package org.spona.platform.form;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.text.WrittenText;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Decodes forms and query strings as the URL Standard does (application/x-www-form-urlencoded parsing): a per cent sign that begins no
 * escape is one. The server would refuse the whole form for it, and what was typed would be gone. What nobody can see in a text is
 * taken out of it ({@link WrittenText}). A form of more than
 * {@value #MOST_BYTES} bytes or {@value #MOST_FIELDS} fields is refused once a page asks for it.
 */
class FormBodyFilter extends OncePerRequestFilter {

    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_FIELDS = 10_000;

    /** Holds the refusal of a form that is too large, for whoever can tell it as a page. */
    static final String REFUSAL = FormBodyFilter.class.getName() + ".refusal";

    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        read(request.getQueryString(), fields);
        if (request.getDispatcherType() == DispatcherType.REQUEST && isForm(request)) {
            try (InputStream body = request.getInputStream()) {
                byte[] bytes = body.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    request.setAttribute(REFUSAL, new Refusal(CommonError.TOO_LARGE));
                } else {
                    read(new String(bytes, StandardCharsets.UTF_8), fields);
                }
            }
            if (fields.size() > MOST_FIELDS) {
                request.setAttribute(REFUSAL, new Refusal(CommonError.TOO_LARGE));
                fields.clear();
            }
        }
        chain.doFilter(new DecodedRequest(request, fields), response);
    }

    private static boolean isForm(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || request.getContentType() == null) {
            return false;
        }
        try {
            return MediaType.APPLICATION_FORM_URLENCODED.includes(MediaType.parseMediaType(request.getContentType()));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static void read(@Nullable String encoded, Map<String, List<String>> fields) {
        if (encoded == null) {
            return;
        }
        for (String field : StringUtils.delimitedListToStringArray(encoded, "&")) {
            if (!field.isEmpty()) {
                int end = field.indexOf('=');
                fields.computeIfAbsent(decoded(end < 0 ? field : field.substring(0, end)), name -> new ArrayList<>())
                        .add(end < 0 ? "" : decoded(field.substring(end + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return WrittenText.clean(URLDecoder.decode(NO_ESCAPE.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8));
    }
}
