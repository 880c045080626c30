<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
<#if section = "header">
  ${msg("loginProfileTitle")}
<#elseif section = "form">
  <#assign problems = {}>
  <#list profile.attributes as attribute>
    <#assign problems += {attribute.name: form.problem(attribute.name)}>
  </#list>
  <@form.errors problems=problems/>
  <form id="kc-update-profile-form" action="${form.action()}" method="post" novalidate>
    <#list profile.attributes as attribute>
      <#if attribute.name == "locale">
      <input type="hidden" name="locale" value="${locale.currentLanguageTag}">
      <#else>
      <@form.text name=attribute.name label=advancedMsg(attribute.displayName!"") type=(attribute.name == "email")?then("email", "text")
                  value=attribute.value!"" problem=problems[attribute.name] autocomplete=attribute.autocomplete!"off" readonly=attribute.readOnly required=attribute.required/>
      </#if>
    </#list>
    <@form.send label=msg("doSave")/>
  </form>
</#if>
</@layout.registrationLayout>
