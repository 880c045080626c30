package org.spona.platform.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request with the parameters that were decoded of it, besides those that the server alone can read: the parts of a multipart form. */
final class DecodedRequest extends HttpServletRequestWrapper {

    private final Map<String, List<String>> decoded;
    private @Nullable Map<String, String[]> all;

    DecodedRequest(HttpServletRequest request, Map<String, List<String>> decoded) {
        super(request);
        this.decoded = decoded;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (all == null) {
            Map<String, String[]> parameters = new LinkedHashMap<>(ofTheServer());
            decoded.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
            all = Collections.unmodifiableMap(parameters);
        }
        return all;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    /** None when the server cannot read them: whoever needs the parts of the form asks for them, and hears why. */
    private Map<String, String[]> ofTheServer() {
        try {
            return super.getParameterMap();
        } catch (IllegalStateException unreadable) {
            return Map.of();
        }
    }
}
