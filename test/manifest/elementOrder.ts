/** Name of a child, how many at least, how many at most. */
type Child = readonly [name: string, min: number, max: number];

const one = (name: string): Child => [name, 1, 1];
const optional = (name: string): Child => [name, 0, 1];
const many = (name: string, min = 1): Child => [name, min, Infinity];

/**
 * The elements that we use and may use, each with its children in the order in which Office reads them
 * (Microsoft: «How to find the proper order of manifest elements»). Office passes over an add-in whose order is
 * wrong without a word. A key is `Name`, `Name:xsi-type` or `Parent/Name`.
 */
export const CHILDREN: Readonly<Record<string, readonly Child[]>> = {
  OfficeApp: [
    one('Id'),
    optional('AlternateId'),
    one('Version'),
    one('ProviderName'),
    one('DefaultLocale'),
    one('DisplayName'),
    one('Description'),
    one('IconUrl'),
    one('HighResolutionIconUrl'),
    one('SupportUrl'),
    optional('AppDomains'),
    one('Hosts'),
    one('Requirements'),
    one('DefaultSettings'),
    one('Permissions'),
    one('VersionOverrides'),
  ],
  'OfficeApp/DisplayName': [many('Override')],
  'OfficeApp/Description': [many('Override')],
  'OfficeApp/IconUrl': [many('Override', 0)],
  'OfficeApp/HighResolutionIconUrl': [many('Override', 0)],
  'OfficeApp/SupportUrl': [many('Override', 0)],
  AppDomains: [many('AppDomain')],
  Requirements: [one('Sets')],
  Sets: [many('Set')],
  DefaultSettings: [one('SourceLocation')],
  Hosts: [one('Host')],
  VersionOverrides: [one('Hosts'), one('Resources')],
  'Host:Workbook': [one('Runtimes'), one('AllFormFactors'), one('DesktopFormFactor')],
  // Office allows no second one.
  Runtimes: [one('Runtime')],
  AllFormFactors: [one('ExtensionPoint')],
  'ExtensionPoint:CustomFunctions': [one('Script'), one('Page'), one('Metadata'), optional('Namespace')],
  Script: [one('SourceLocation')],
  Page: [one('SourceLocation')],
  Metadata: [one('SourceLocation')],
  DesktopFormFactor: [one('GetStarted'), one('FunctionFile'), one('ExtensionPoint')],
  GetStarted: [one('Title'), one('Description'), one('LearnMoreUrl')],
  'ExtensionPoint:PrimaryCommandSurface': [one('CustomTab')],
  CustomTab: [many('Group'), one('Label')],
  Group: [one('Label'), one('Icon'), many('Control')],
  'Control:Button': [one('Label'), one('Supertip'), one('Icon'), one('Action')],
  Supertip: [one('Title'), one('Description')],
  Icon: [many('bt:Image', 3)],
  'Action:ShowTaskpane': [one('SourceLocation')],
  'Action:ExecuteFunction': [one('FunctionName')],
  Resources: [one('bt:Images'), one('bt:Urls'), one('bt:ShortStrings'), one('bt:LongStrings')],
  'bt:Images': [many('bt:Image')],
  'bt:Urls': [many('bt:Url')],
  'bt:ShortStrings': [many('bt:String')],
  'bt:LongStrings': [many('bt:String')],
  'bt:Url': [many('bt:Override', 0)],
  'bt:String': [many('bt:Override', 0)],
  'bt:Images/bt:Image': [many('bt:Override', 0)],
};
