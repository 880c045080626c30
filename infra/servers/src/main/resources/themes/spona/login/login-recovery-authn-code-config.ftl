<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout; section>
<#if section = "header">
  ${msg("recovery-code-config-header")}
<#elseif section = "form">
  <#assign codes = recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList?map(code -> code[0..3] + "-" + code[4..7] + "-" + code[8..])>
  <#assign numbered><#list codes as code>${code?counter}: ${code}${"\n"}</#list></#assign>
  <#assign file = msg("recovery-codes-download-file-header") + "\n\n" + numbered?markup_string + "\n" + msg("recovery-codes-download-file-description") + "\n">
  <p class="flash flash-warning"><span><strong>${msg("recovery-code-config-warning-title")}</strong> ${msg("recovery-code-config-warning-message")}</span></p>
  <ol class="codes" id="kc-recovery-codes-list"><#list codes as code><li>${code}</li></#list></ol>
  <p class="actions">
    <a class="btn btn-outline-secondary" download="spona.txt" href="data:text/plain;charset=utf-8,${file?url('UTF-8')}">${msg("recovery-codes-download")}</a>
    <button class="btn btn-outline-secondary" type="button" hidden data-copies="kc-recovery-codes-list" data-copied="${msg("recovery-codes-copied")}">${msg("recovery-codes-copy")}</button>
  </p>
  <form id="kc-recovery-codes-settings-form" action="${form.action()}" method="post">
    <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
    <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
    <input type="hidden" name="userLabel" value="${msg("recovery-codes-label-default")}">
    <@form.check name="kcRecoveryCodesConfirmationCheck" label=msg("recovery-codes-confirmation-message") required=true/>
    <@form.check name="logout-sessions" label=msg("logoutOtherSessions")/>
    <@form.send id="saveRecoveryAuthnCodesBtn" label=msg("recovery-codes-action-complete")/>
  </form>
</#if>
</@layout.registrationLayout>
