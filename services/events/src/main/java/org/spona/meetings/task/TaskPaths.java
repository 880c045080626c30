package org.spona.meetings.task;

import java.util.List;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Personal links are answered without signing in. */
@Configuration(proxyBeanMethods = false)
class TaskPaths {

    @Bean
    OpenPaths openPathsOfTasks() {
        return new OpenPaths(List.of("/tasks/links/*", "/api/v1/tasks/links/*"));
    }
}
