<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout; section>
<#if section = "header">
  ${msg("emailVerifyTitle")}
<#elseif section = "form">
  <p><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
  <#if isAppInitiatedAction??>
  <form id="kc-verify-email-form" action="${form.action()}" method="post" novalidate>
    <@form.send label=msg(verifyEmail???then("emailVerifyResend", "emailVerifySend"))/>
  </form>
  <#else>
  <p>${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
  </#if>
</#if>
</@layout.registrationLayout>
