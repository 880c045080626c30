<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  <#-- The server words its own header before it knows who reads, so in another language. -->
  ${kcSanitize(message.summary?remove_ending("."))?no_esc}
<#elseif section = "form">
  <div id="kc-info-message">
    <#if requiredActions??>
    <ul><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul>
    </#if>
    <#if !skipLink??>
      <#if !pageRedirectUri?has_content && actionUri?has_content>
      <p class="actions"><a class="btn btn-primary" href="${actionUri}">${msg("proceedWithAction")}</a></p>
      <#else>
      <p class="actions"><a class="btn btn-primary" href="${pageRedirectUri!layout.home()}">${msg("backToApplication")}</a></p>
      </#if>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
