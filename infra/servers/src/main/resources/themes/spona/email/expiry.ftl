<#-- How long a link is valid, in words. Numbers are given to messages as text, which Java's formats do not group. -->
<#setting time_zone=properties.timeZone>

<#-- The form that a number takes: CLDR's plural rules of English and Serbian for whole numbers. -->
<#function form number>
  <#if locale.language == "en"><#return (number == 1)?then("one", "other")></#if>
  <#local unit = number % 10, teen = number % 100 gte 11 && number % 100 lte 14>
  <#if teen><#return "other"></#if>
  <#return (unit == 1)?then("one", (unit gte 2 && unit lte 4)?then("few", "other"))>
</#function>

<#function counted unit number><#return msg(unit + "." + form(number), number?c)></#function>

<#-- In the largest unit of which there are two or more. Links are made a moment before their mail, so 10079 minutes are seven days. -->
<#function duration minutes>
  <#local days = (minutes / 1440)?round, hours = (minutes / 60)?round>
  <#if days gte 2><#return counted("days", days)></#if>
  <#if hours gte 2><#return counted("hours", hours)></#if>
  <#return counted("minutes", minutes)>
</#function>

<#function end minutes>
  <#local moment = (.now?long + minutes * 60000)?number_to_datetime>
  <#return msg("moment", msg("weekday." + moment?string("u")), moment?string("d"), msg("month." + moment?string("M")), moment?string("HH:mm"))>
</#function>

<#function sentence><#return msg("linkValid", duration(linkExpiration), end(linkExpiration))></#function>
