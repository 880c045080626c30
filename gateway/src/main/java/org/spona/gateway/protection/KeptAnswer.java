package org.spona.gateway.protection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is the same for everybody without an account. */
final class KeptAnswer {

    static final Duration FRESH = Duration.ofMinutes(1);

    private static final int MOST_BYTES = 512 << 10;

    private final Map<String, String> headers;
    private final byte[] body;
    private final byte[] compressed;
    private final String tag;
    private final Instant since;

    /** @param answer one that {@link #mayKeep may be kept} */
    KeptAnswer(ContentCachingResponseWrapper answer, Instant now) {
        headers = Stream.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION)
                .filter(name -> answer.getHeader(name) != null)
                .collect(Collectors.toUnmodifiableMap(name -> name, answer::getHeader));
        body = answer.getContentAsByteArray();
        compressed = compress(body);
        // A weak entity tag (RFC 9110, section 8.8.3), since the bytes differ by compression.
        tag = "W/\"" + DigestUtils.md5DigestAsHex(body) + "\"";
        since = now;
    }

    /** Whether an answer is for everybody: what sets a cookie, fails or is large is not kept. */
    static boolean mayKeep(ContentCachingResponseWrapper answer) {
        return answer.getStatus() == HttpStatus.OK.value()
                && answer.getHeader(HttpHeaders.SET_COOKIE) == null
                && answer.getHeader(HttpHeaders.CACHE_CONTROL) == null
                && answer.getContentSize() <= MOST_BYTES;
    }

    int size() {
        return body.length + compressed.length;
    }

    /** Answers a request with it, or that it has not changed. */
    void write(HttpServletRequest request, HttpServletResponse response, Instant now) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=" + FRESH.toSeconds());
        response.setHeader(
                HttpHeaders.AGE, Long.toString(Duration.between(since, now).toSeconds()));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        boolean takesCompressed = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .filter(encodings -> Arrays.stream(encodings.split(","))
                        .anyMatch(encoding -> encoding.strip().matches("gzip(;\\s*q=(0\\.0*[1-9]|1).*)?")))
                .isPresent();
        if (takesCompressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] bytes = takesCompressed ? compressed : body;
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static byte[] compress(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 3);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
