{{/* The names of a workload. In: dict "root" $ "component" "members". Out: text. */}}
{{- define "spona.name" -}}
{{- $release := .root.Release.Name -}}
{{- if not (contains .root.Chart.Name $release) -}}
{{- $release = printf "%s-%s" $release .root.Chart.Name -}}
{{- end -}}
{{- printf "%s-%s" $release .component | trunc 63 | trimSuffix "-" -}}
{{- end }}

{{/* The labels that never change in the life of a release: Deployments cannot change their selector. */}}
{{- define "spona.selector" -}}
app.kubernetes.io/name: {{ .root.Chart.Name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{- define "spona.labels" -}}
{{ include "spona.selector" . }}
app.kubernetes.io/version: {{ include "spona.tag" . | trunc 63 | quote }}
app.kubernetes.io/part-of: {{ .root.Chart.Name }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end }}

{{- define "spona.tag" -}}
{{- .root.Values.image.tag | default .root.Chart.AppVersion -}}
{{- end }}

{{/* The name of the host in the public address. */}}
{{- define "spona.host" -}}
{{- (urlParse .Values.publicUrl).host | splitList ":" | first -}}
{{- end }}
