<#-- Parts of forms, as the product's own forms have them. -->

<#-- Where a form goes: with the language in which it is read, which so holds for what follows and is kept with the account. -->
<#function action><#return url.loginAction + "&kc_locale=" + locale.currentLanguageTag></#function>

<#-- What is to be told before the form: an error, a success, or why this step is there. -->
<#macro notice type>
  <#switch type>
    <#case "error"><div class="errors" role="alert"><p><#nested></p></div><#break>
    <#case "success"><p class="flash" role="status"><#nested></p><#break>
    <#default><p><#nested></p>
  </#switch>
</#macro>

<#-- What the server says is wrong with a field, or nothing. -->
<#function problem field><#return messagesPerField.existsError(field)?then(messagesPerField.get(field), "")></#function>

<#-- All errors, by the id of their input, with links to it. -->
<#macro errors problems>
  <#local wrong = problems?keys?filter(id -> problems[id]?has_content)>
  <#if wrong?has_content>
  <div class="errors" role="alert" tabindex="-1" id="errors" aria-labelledby="errors-title">
    <h2 id="errors-title">${msg("form.errors")}</h2>
    <ul>
      <#list wrong as id>
      <li><a href="#${id}">${kcSanitize(problems[id])?no_esc}</a></li>
      </#list>
    </ul>
  </div>
  </#if>
</#macro>

<#-- One line of input. problem: what is wrong with it; suspect: it may be wrong, which is said elsewhere. -->
<#macro text name label type="text" value="" problem="" suspect=false help="" width="" autocomplete="off" inputmode="" focus=false readonly=false required=true>
  <#local wrong = problem?has_content || suspect>
  <#local notes = help?has_content?then(name + "-help ", "") + problem?has_content?then(name + "-error", "")>
  <div class="field<#if width?has_content> ${width}</#if>">
    <label class="form-label" for="${name}">${label}</label>
    <#if help?has_content>
    <p class="form-text" id="${name}-help">${help}</p>
    </#if>
    <#if problem?has_content>
    <p class="field-error" id="${name}-error">${kcSanitize(problem)?no_esc}</p>
    </#if>
    <div class="input">
      <input class="form-control<#if wrong> is-invalid</#if>" id="${name}" name="${name}" type="${type}" value="${value}"<#rt>
        <#lt> autocomplete="${autocomplete}" spellcheck="false" autocapitalize="none"<#if inputmode?has_content> inputmode="${inputmode}"</#if><#rt>
        <#lt><#if required> aria-required="true"</#if><#if readonly> readonly</#if><#if wrong> aria-invalid="true"</#if><#rt>
        <#lt><#if notes?has_content> aria-describedby="${notes?trim}"</#if><#if focus && ((message.type)!"") != "error"> autofocus</#if>>
      <#if type == "password">
      <button class="btn btn-outline-secondary" type="button" hidden data-shows="${name}" data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}">${msg("showPassword")}</button>
      </#if>
    </div>
  </div>
</#macro>

<#-- Yes or no. -->
<#macro check name label checked=false required=false>
  <div class="field form-check">
    <input class="form-check-input" type="checkbox" id="${name}" name="${name}" value="on"<#if checked> checked</#if><#if required> required</#if>>
    <label class="form-check-label" for="${name}">${label}</label>
  </div>
</#macro>

<#-- Sends the form; a step that the person asked for herself can be given up. -->
<#macro send label id="" name="">
  <div class="actions">
    <button class="btn btn-primary" type="submit"<#if id?has_content> id="${id}"</#if><#if name?has_content> name="${name}" value="on"</#if>>${label}</button>
    <#if isAppInitiatedAction??>
    <button class="btn btn-link" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
    </#if>
    <#nested>
  </div>
</#macro>
