{{/* Stops the rendering with one sentence that names every value still to be set. */}}
{{- define "spona.required" -}}
{{- $servers := .Values.servers -}}
{{- $must := dict
  "publicUrl" .Values.publicUrl
  "servers.postgresql.host" $servers.postgresql.host
  "servers.kafka.bootstrapServers" $servers.kafka.bootstrapServers
  "servers.elasticsearch.uris" $servers.elasticsearch.uris
  "servers.identity.issuer" $servers.identity.issuer
  "servers.identity.url" $servers.identity.url
  "servers.smtp.host" $servers.smtp.host
  "servers.smtp.from" $servers.smtp.from -}}
{{- $missing := list -}}
{{- range $name, $value := $must -}}
{{- if not $value -}}{{- $missing = append $missing $name -}}{{- end -}}
{{- end -}}
{{- with $missing -}}
{{- fail (printf "These values must be set: %s. See README.md of the chart." (join ", " .)) -}}
{{- end -}}
{{- end }}
