<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg((invitedInto??)?then("openAccountTitle", "updatePasswordTitle"))}
<#elseif section = "form">
  <#assign confirmation = form.problem("password-confirm")>
  <#-- What the password's rules say comes without the name of a field. -->
  <#assign refused = (confirmation == "" && ((message.type)!"") == "error")?then(message.summary, "")>
  <@form.errors problems={"password-new": refused, "password-confirm": confirmation}/>
  <#if invitedInto??><p class="lead">${msg("openAccountInto", invitedInto)}</p></#if>
  <form id="kc-passwd-update-form" action="${form.action()}" method="post" novalidate>
    <#-- Password managers keep the new password with this name. -->
    <input type="text" autocomplete="username" value="${(auth.attemptedUsername)!}" readonly hidden>
    <@form.text name="password-new" label=msg("passwordNew") type="password" problem=refused autocomplete="new-password" focus=true
                help=msg("passwordHelp", ((passwordPolicies.length)!1)?c)/>
    <@form.text name="password-confirm" label=msg("passwordConfirm") type="password" problem=confirmation autocomplete="new-password"/>
    <#if invitedInto??>
    <@form.send label=msg("openAccountAction")/>
    <#else>
    <@form.check name="logout-sessions" label=msg("logoutOtherSessions")/>
    <@form.send label=msg("doSavePassword")/>
    </#if>
  </form>
</#if>
</@layout.registrationLayout>
