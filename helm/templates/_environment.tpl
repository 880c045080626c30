{{/*
The environment of a container, as a map of name to text, {secret, key} or {field} of the pod.
In: dict "root" $ "workload" (the merged block).
*/}}
{{- define "spona.environment.common" -}}
{{- $servers := .root.Values.servers -}}
{{- $database := .workload.database -}}
SERVER_ADDRESS: {field: status.podIP}
SERVER_PORT: {{ .workload.port | quote }}
MANAGEMENT_SERVER_ADDRESS: {field: status.podIP}
MANAGEMENT_SERVER_PORT: {{ .workload.managementPort | quote }}
SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE: {{ printf "%vs" .workload.shutdownSeconds }}
SPONA_ISSUER: {{ $servers.identity.issuer | quote }}
{{- with $servers.otlp.endpoint }}
OTEL_EXPORTER_OTLP_ENDPOINT: {{ . | quote }}
{{- end }}
SPRING_DATASOURCE_URL: {{ printf "jdbc:postgresql://%s:%v/%s%s" $servers.postgresql.host $servers.postgresql.port $database.name (empty $servers.postgresql.parameters | ternary "" (printf "?%s" $servers.postgresql.parameters)) | quote }}
SPRING_DATASOURCE_USERNAME: {secret: {{ $database.application }}, key: username}
SPRING_DATASOURCE_PASSWORD: {secret: {{ $database.application }}, key: password}
SPRING_LIQUIBASE_USER: {secret: {{ $database.owner }}, key: username}
SPRING_LIQUIBASE_PASSWORD: {secret: {{ $database.owner }}, key: password}
{{- end }}

{{/* What a service has besides: the servers it uses. Who sends mails also writes where the reader finds us. */}}
{{- define "spona.environment.service" -}}
{{- $servers := .root.Values.servers -}}
{{- $publicUrl := .root.Values.publicUrl -}}
{{ include "spona.environment.common" . }}
SPRING_KAFKA_BOOTSTRAP_SERVERS: {{ $servers.kafka.bootstrapServers | quote }}
{{- with $servers.kafka.environment }}
{{ toYaml . }}
{{- end }}
{{- range .workload.uses }}
{{- if eq . "elasticsearch" }}
SPRING_ELASTICSEARCH_URIS: {{ $servers.elasticsearch.uris | quote }}
{{- else if eq . "identity" }}
SPONA_IDENTITY_URL: {{ $servers.identity.url | quote }}
SPONA_IDENTITY_SECOND_FACTOR: {{ $servers.identity.secondFactor | quote }}
{{- else if eq . "smtp" }}
SPRING_MAIL_HOST: {{ $servers.smtp.host | quote }}
SPRING_MAIL_PORT: {{ $servers.smtp.port | quote }}
SPONA_MAIL_FROM: {{ $servers.smtp.from | quote }}
SPONA_PUBLIC_URL: {{ $publicUrl | quote }}
{{- end }}
{{- with (get $servers .).environment }}
{{ toYaml . }}
{{- end }}
{{- end }}
{{- end }}

{{/* What the gateway has besides: where browsers find it, whose word it takes for where they are, and the address of each service. */}}
{{- define "spona.environment.gateway" -}}
{{- $root := .root -}}
{{ include "spona.environment.common" . }}
SPONA_PUBLIC_URL: {{ .root.Values.publicUrl | quote }}
{{- with .workload.trustedProxies }}
SERVER_FORWARD_HEADERS_STRATEGY: native
SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES: {{ . | quote }}
{{- end }}
{{- range $component, $service := $root.Values.services }}
SPONA_SERVICES_{{ $component | upper }}_URL: http://{{ include "spona.name" (dict "root" $root "component" $component) }}
{{- end }}
{{- end }}

{{/* The list Kubernetes wants. In: the map. */}}
{{- define "spona.environment.list" -}}
{{- range $name, $value := . }}
- name: {{ $name }}
{{- if and (kindIs "map" $value) (hasKey $value "field") }}
  valueFrom:
    fieldRef:
      fieldPath: {{ $value.field }}
{{- else if kindIs "map" $value }}
  valueFrom:
    secretKeyRef:
      name: {{ $value.secret }}
      key: {{ $value.key }}
{{- else }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}
{{- end }}
