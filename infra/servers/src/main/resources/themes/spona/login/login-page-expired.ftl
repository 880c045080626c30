<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
  ${msg("pageExpiredTitle")}
<#elseif section = "form">
  <p>${msg("pageExpiredHelp")}</p>
  <p class="actions">
    <a class="btn btn-primary" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
    <a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </p>
</#if>
</@layout.registrationLayout>
