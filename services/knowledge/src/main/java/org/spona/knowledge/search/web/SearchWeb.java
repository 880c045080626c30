package org.spona.knowledge.search.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SearchWeb implements WebMvcConfigurer {

    private final OpenedFromSearch opened;

    SearchWeb(OpenedFromSearch opened) {
        this.opened = opened;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(opened).addPathPatterns("/practices/{id:[0-9a-f-]{36}}");
    }
}
