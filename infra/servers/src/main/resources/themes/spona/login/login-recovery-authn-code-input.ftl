<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("recoveryCodeInput"); section>
<#if section = "header">
  ${msg("auth-recovery-code-header")}
<#elseif section = "form">
  <@form.errors problems={"recoveryCodeInput": form.problem("recoveryCodeInput")}/>
  <form id="kc-recovery-code-login-form" action="${form.action()}" method="post" novalidate>
    <@form.text name="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c)
                help=msg("auth-recovery-code-info-message") problem=form.problem("recoveryCodeInput") focus=true/>
    <@form.send id="kc-login" label=msg("doLogIn")/>
  </form>
</#if>
</@layout.registrationLayout>
