<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  <#if messageHeader??>${msg(messageHeader)}<#else>${kcSanitize(message.summary)?no_esc}</#if>
<#elseif section = "form">
  <div id="kc-info-message">
    <#if messageHeader??><p>${kcSanitize(message.summary)?no_esc}</p></#if>
    <#if requiredActions??>
    <ul><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul>
    </#if>
    <#if !skipLink??>
      <#if pageRedirectUri?has_content>
      <p class="actions"><a class="btn btn-primary" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
      <#elseif actionUri?has_content>
      <p class="actions"><a class="btn btn-primary" href="${actionUri}">${msg("proceedWithAction")}</a></p>
      <#elseif (client.baseUrl)?has_content>
      <p class="actions"><a class="btn btn-primary" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
      </#if>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
