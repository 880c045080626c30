<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("errorTitle")}
<#elseif section = "form">
  <div id="kc-error-message">
    <p>${kcSanitize(message.summary)?no_esc}</p>
    <#if traceId??><p class="trace small">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if !skipLink??>
    <p class="actions"><a class="btn btn-primary" href="${layout.home()}">${msg("backToApplication")}</a></p>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
