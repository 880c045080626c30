{{/*
Everything a workload consists of.
In: dict "root" $ "component" (its name) "workload" (its block, merged with the defaults) "environment" (name of the template with its own environment).
*/}}
{{- define "spona.workload" -}}
{{- $workload := .workload -}}
{{- $name := include "spona.name" . -}}
{{- $environment := merge (dict) $workload.environment (include .environment . | fromYaml) -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ $name }}
  labels: {{- include "spona.labels" . | nindent 4 }}
automountServiceAccountToken: false
---
apiVersion: v1
kind: Service
metadata:
  name: {{ $name }}
  labels: {{- include "spona.labels" . | nindent 4 }}
spec:
  type: ClusterIP
  selector: {{- include "spona.selector" . | nindent 4 }}
  ports:
    - name: http
      port: 80
      targetPort: http
      appProtocol: http
    - name: management
      port: {{ $workload.managementPort }}
      targetPort: management
      appProtocol: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ $name }}
  labels: {{- include "spona.labels" . | nindent 4 }}
spec:
  {{- if not $workload.autoscaling.enabled }}
  replicas: {{ $workload.replicas }}
  {{- end }}
  revisionHistoryLimit: 3
  selector:
    matchLabels: {{- include "spona.selector" . | nindent 6 }}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
  template:
    metadata:
      labels: {{- include "spona.labels" . | nindent 8 }}
      annotations:
        kubectl.kubernetes.io/default-container: {{ .component }}
        {{- if .root.Values.metrics.annotations }}
        prometheus.io/scrape: "true"
        prometheus.io/path: /actuator/prometheus
        prometheus.io/port: {{ $workload.managementPort | quote }}
        {{- end }}
        {{- with $workload.podAnnotations }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
    spec:
      serviceAccountName: {{ $name }}
      automountServiceAccountToken: false
      # Variables made from the names of neighbouring Services would be read as settings (SPONA_MEMBERS_PORT).
      enableServiceLinks: false
      # pause before the stop signal + requests in flight + the rest of the stop
      terminationGracePeriodSeconds: {{ add 5 $workload.shutdownSeconds 10 }}
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        runAsGroup: 10001
        fsGroup: 10001
        seccompProfile:
          type: RuntimeDefault
      {{- with .root.Values.image.pullSecrets }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . }}
        {{- end }}
      {{- end }}
      {{- with $workload.nodeSelector }}
      nodeSelector: {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with $workload.tolerations }}
      tolerations: {{- toYaml . | nindent 8 }}
      {{- end }}
      topologySpreadConstraints:
        {{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
        - topologyKey: {{ . }}
          maxSkew: 1
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels: {{- include "spona.selector" $ | nindent 14 }}
          matchLabelKeys: [pod-template-hash]
        {{- end }}
      containers:
        - name: {{ .component }}
          image: {{ printf "%s/%s:%s" .root.Values.image.registry $workload.image (include "spona.tag" .) | quote }}
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          env: {{- include "spona.environment.list" $environment | trim | nindent 12 }}
          ports:
            - name: http
              containerPort: {{ $workload.port }}
            - name: management
              containerPort: {{ $workload.managementPort }}
          startupProbe:
            httpGet:
              path: /actuator/health/liveness
              port: management
            periodSeconds: 3
            timeoutSeconds: 3
            failureThreshold: {{ div (add $workload.startSeconds 2) 3 }}
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: management
            periodSeconds: 10
            timeoutSeconds: 5
            failureThreshold: 3
          readinessProbe:
            httpGet:
              path: /actuator/health/readiness
              port: management
            periodSeconds: 5
            timeoutSeconds: 3
            failureThreshold: 2
          lifecycle:
            # Until every node has learned that the pod leaves, requests still come.
            preStop:
              sleep:
                seconds: 5
          resources: {{- toYaml $workload.resources | nindent 12 }}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
          volumeMounts:
            - name: tmp
              mountPath: /tmp
            {{- if .root.Values.certificates }}
            - name: certificates
              mountPath: /etc/spona/certificates
              readOnly: true
            {{- end }}
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: 512Mi
        {{- with .root.Values.certificates }}
        - name: certificates
          configMap:
            name: {{ . }}
        {{- end }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ $name }}
  labels: {{- include "spona.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels: {{- include "spona.selector" . | nindent 6 }}
{{- if $workload.autoscaling.enabled }}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ $name }}
  labels: {{- include "spona.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ $name }}
  minReplicas: {{ $workload.autoscaling.minReplicas }}
  maxReplicas: {{ $workload.autoscaling.maxReplicas }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: {{ $workload.autoscaling.cpu }}
{{- end }}
{{- if .root.Values.networkPolicy }}
---
# Only what comes in is limited: the servers are known by name, and a NetworkPolicy knows addresses.
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ $name }}
  labels: {{- include "spona.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels: {{- include "spona.selector" . | nindent 6 }}
  policyTypes: [Ingress]
  ingress:
    - ports:
        - port: http
      {{- if ne .component "gateway" }}
      from:
        - podSelector:
            matchLabels: {{- include "spona.selector" (dict "root" .root "component" "gateway") | nindent 14 }}
      {{- end }}
    {{- with .root.Values.metrics.namespace }}
    - ports:
        - port: management
      from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ . }}
    {{- end }}
{{- end }}
{{- if .root.Values.metrics.serviceMonitor }}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: {{ $name }}
  labels: {{- include "spona.labels" . | nindent 4 }}
spec:
  selector:
    matchLabels: {{- include "spona.selector" . | nindent 6 }}
  endpoints:
    - port: management
      path: /actuator/prometheus
{{- end }}
{{- end }}
